import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LAYOUTS } from "../../src/export/layouts/index.ts";
import type { Run } from "../../src/run/read.ts";
import { customers, exported } from "./customers.ts";

let folder = "";
let run: Run;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-clean-test-"));
  run = await customers(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first customer in a layout, column by column, empty ones too. */
async function first(name: string): Promise<string[]> {
  const layout = LAYOUTS.find((l) => l.name === name);
  if (layout === undefined) throw new Error(name);
  const { headers, lines } = await exported(run, folder, { layout });
  expect(headers).toEqual(layout.columns.map((c) => c.header));
  expect(lines).toHaveLength(5);
  return Object.entries(lines[0] ?? {}).map(([header, value]) => `${header}: ${value}`);
}

describe("layouts of other systems", () => {
  it("has those named in the help", () => {
    expect(LAYOUTS.map((l) => l.name)).toEqual([
      "hubspot",
      "salesforce",
      "zoho",
      "google",
      "outlook",
      "kiotviet",
      "misa",
      "haravan",
    ]);
  });

  it("hubspot", async () =>
    expect(await first("hubspot")).toMatchInlineSnapshot(`
    [
      "firstname: Văn Ân",
      "lastname: Nguyễn",
      "salutation: Anh",
      "email: an@mail.example.com",
      "mobilephone: +84912345678",
      "phone: +842838221234",
      "address: 12 Lê Lợi, Phường Bến Nghé",
      "city: Quận 1",
      "state: Thành phố Hồ Chí Minh",
      "zip: ",
      "country: ",
      "company: Công ty TNHH Sao Mai",
      "jobtitle: ",
      "website: ",
      "date_of_birth: 1985-09-02",
      "gender: Nam",
      "hubspot_owner_id: Mai",
      "hs_email_optout: false",
      "message: thích trà",
    ]
  `));
  it("salesforce", async () =>
    expect(await first("salesforce")).toMatchInlineSnapshot(`
    [
      "Salutation: Anh",
      "First Name: Văn Ân",
      "Last Name: Nguyễn",
      "Account Name: Công ty TNHH Sao Mai",
      "Title: ",
      "Email: an@mail.example.com",
      "Mobile: +84912345678",
      "Phone: +842838221234",
      "Birthdate: 1985-09-02",
      "Mailing Street: 12 Lê Lợi, Phường Bến Nghé",
      "Mailing City: Quận 1",
      "Mailing State/Province: Thành phố Hồ Chí Minh",
      "Mailing Zip/Postal Code: ",
      "Mailing Country: ",
      "Lead Source: Facebook",
      "Contact Owner: Mai",
      "Email Opt Out: false",
      "Description: thích trà",
    ]
  `));
  it("zoho", async () =>
    expect(await first("zoho")).toMatchInlineSnapshot(`
    [
      "Salutation: Anh",
      "First Name: Văn Ân",
      "Last Name: Nguyễn",
      "Account Name: Công ty TNHH Sao Mai",
      "Title: ",
      "Email: an@mail.example.com",
      "Secondary Email: ",
      "Mobile: +84912345678",
      "Phone: +842838221234",
      "Home Phone: ",
      "Other Phone: ",
      "Date of Birth: 1985-09-02",
      "Mailing Street: 12 Lê Lợi, Phường Bến Nghé",
      "Mailing City: Quận 1",
      "Mailing State: Thành phố Hồ Chí Minh",
      "Mailing Zip: ",
      "Mailing Country: ",
      "Lead Source: Facebook",
      "Contact Owner: Mai",
      "Email Opt Out: false",
      "Tag: trà",
      "Description: thích trà",
    ]
  `));
  it("google", async () =>
    expect(await first("google")).toMatchInlineSnapshot(`
    [
      "Name Prefix: Anh",
      "First Name: Ân",
      "Middle Name: Văn",
      "Last Name: Nguyễn",
      "File As: Nguyễn Văn Ân",
      "Organization Name: Công ty TNHH Sao Mai",
      "Organization Title: ",
      "Birthday: 1985-09-02",
      "E-mail 1 - Label: Other",
      "E-mail 1 - Value: an@mail.example.com",
      "E-mail 2 - Label: ",
      "E-mail 2 - Value: ",
      "E-mail 3 - Label: ",
      "E-mail 3 - Value: ",
      "Phone 1 - Label: Other",
      "Phone 1 - Value: +84912345678",
      "Phone 2 - Label: Other",
      "Phone 2 - Value: +842838221234",
      "Phone 3 - Label: ",
      "Phone 3 - Value: ",
      "Address 1 - Street: 12 Lê Lợi, Phường Bến Nghé",
      "Address 1 - City: Quận 1",
      "Address 1 - Region: Thành phố Hồ Chí Minh",
      "Address 1 - Postal Code: ",
      "Address 1 - Country: ",
      "Labels: trà ::: VIP ::: * myContacts",
      "Notes: thích trà",
    ]
  `));
  it("outlook", async () =>
    expect(await first("outlook")).toMatchInlineSnapshot(`
    [
      "Title: Anh",
      "First Name: Ân",
      "Middle Name: Văn",
      "Last Name: Nguyễn",
      "Company: Công ty TNHH Sao Mai",
      "Job Title: ",
      "Home Street: 12 Lê Lợi, Phường Bến Nghé",
      "Home City: Quận 1",
      "Home State: Thành phố Hồ Chí Minh",
      "Home Postal Code: ",
      "Home Country/Region: ",
      "Mobile Phone: +84912345678",
      "Home Phone: +842838221234",
      "Business Phone: ",
      "E-mail Address: an@mail.example.com",
      "E-mail 2 Address: ",
      "Birthday: 1985-09-02",
      "Categories: trà",
      "Web Page: ",
      "Notes: thích trà",
    ]
  `));
  it("kiotviet", async () =>
    expect(await first("kiotviet")).toMatchInlineSnapshot(`
    [
      "Loại khách: ",
      "Chi nhánh tạo: Quận 1",
      "Mã khách hàng: K1",
      "Tên khách hàng: Nguyễn Văn Ân",
      "Điện thoại: 0912345678",
      "Địa chỉ: 12 Lê Lợi",
      "Khu vực giao hàng: Thành phố Hồ Chí Minh - Quận 1",
      "Phường/Xã: Phường Bến Nghé",
      "Công ty: Công ty TNHH Sao Mai",
      "Mã số thuế: ",
      "Số CMND/CCCD: 001085001234",
      "Ngày sinh: 02/09/1985",
      "Giới tính: Nam",
      "Email: an@mail.example.com",
      "Facebook: ",
      "Nhóm khách hàng: VIP",
      "Ghi chú: thích trà",
      "Trạng thái: ",
    ]
  `));
  it("misa", async () =>
    expect(await first("misa")).toMatchInlineSnapshot(`
    [
      "Mã khách hàng: K1",
      "Xưng hô: Anh",
      "Họ và tên: Nguyễn Văn Ân",
      "ĐT di động: 0912345678",
      "ĐT cơ quan: 02838221234",
      "Email cá nhân: an@mail.example.com",
      "Email cơ quan: ",
      "Tổ chức: Công ty TNHH Sao Mai",
      "Chức danh: ",
      "Mã số thuế: ",
      "Ngày sinh: 02/09/1985",
      "Giới tính: Nam",
      "Địa chỉ: 12 Lê Lợi",
      "Phường/Xã: Phường Bến Nghé",
      "Quận/Huyện: Quận 1",
      "Tỉnh/Thành phố: Thành phố Hồ Chí Minh",
      "Nguồn gốc: Facebook",
      "Chủ sở hữu: Mai",
      "Mô tả: thích trà",
    ]
  `));
  it("haravan", async () =>
    expect(await first("haravan")).toMatchInlineSnapshot(`
    [
      "Họ: Nguyễn",
      "Tên: Văn Ân",
      "Email: an@mail.example.com",
      "Điện thoại: 0912345678",
      "Ngày sinh: 09/02/1985",
      "Giới tính: Nam",
      "Công ty: Công ty TNHH Sao Mai",
      "Địa chỉ nhận hàng: 12 Lê Lợi",
      "Phường/Xã: Phường Bến Nghé",
      "Quận/Huyện: Quận 1",
      "Tỉnh/Thành phố: Thành phố Hồ Chí Minh",
      "Nhãn: trà",
      "Nhận quảng cáo: Có",
      "Ghi chú: thích trà",
    ]
  `));
});
