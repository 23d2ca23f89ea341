import type { HeaderLanguage } from "./define.ts";

/** Indonesian and Malay headers. */
export const INDONESIAN: HeaderLanguage = {
  language: "id",
  countries: "ID MY".split(" "),
  words: {
    full_name: "Nama|Nama Lengkap|Nama Pelanggan|Nama Konsumen|Nama Penuh|Nama Customer",
    given_name: "Nama Depan",
    family_name: "Nama Belakang|Nama Keluarga",
    phone:
      "Telepon|No. Telepon|No Telepon|Nomor Telepon|No. Telp|No Telp|Telp|No. HP|No HP|Nomor HP|No. Handphone|Handphone|Nomor Ponsel|Ponsel|No. WA|No WA|Nomor WhatsApp|No. Telefon|No Telefon|Telefon bimbit",
    email: "Surel|Alamat Email|Alamat E-mail|Emel|E-mel",
    address: "Alamat|Alamat Lengkap|Alamat Rumah|Jalan",
    postal_code: "Kode Pos|Kodepos|Poskod",
    city: "Kota|Kabupaten|Kota/Kabupaten|Kab/Kota|Bandar",
    district: "Kecamatan|Daerah",
    ward: "Kelurahan|Desa",
    province: "Provinsi|Propinsi|Negeri",
    country: "Negara",
    birth_date: "Tanggal Lahir|Tgl Lahir|Tgl. Lahir|Tarikh Lahir",
    gender: "Jenis Kelamin|JK|L/P|Jantina",
    company: "Perusahaan|Nama Perusahaan|Syarikat|Nama Syarikat",
    tax_id: "NPWP|No. NPWP|Nomor NPWP",
    national_id: "NIK|No. KTP|No KTP|Nomor KTP|KTP|No. IC|No IC|No. Kad Pengenalan|MyKad",
    customer_code:
      "Kode Pelanggan|ID Pelanggan|No. Pelanggan|Nomor Pelanggan|Kod Pelanggan|Kode Customer",
    notes: "Catatan|Keterangan|Nota",
    created_at: "Tanggal Daftar|Tgl Daftar|Tanggal Dibuat|Tanggal Registrasi|Tarikh Daftar",
    updated_at: "Tanggal Diperbarui|Terakhir Diperbarui|Tanggal Update",
    last_purchase:
      "Pembelian Terakhir|Tanggal Pembelian Terakhir|Transaksi Terakhir|Pembelian Akhir",
    first_purchase: "Pembelian Pertama",
    total_spend: "Total Belanja|Total Pembelian|Jumlah Belanja|Total Transaksi",
    salutation: "Sapaan|Panggilan",
    job_title: "Jabatan|Pekerjaan",
  },
};
