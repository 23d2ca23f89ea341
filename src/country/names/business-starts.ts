import { foldAccents, foldTonePlacement } from "../../text/fold.ts";

/**
 * What the names of shops, offices and bodies begin with in Vietnam, lower case. With these accents no person's name
 * begins so; `Quân`, `Viên`, `Hội` are other words.
 */
const WRITTEN =
  "quán,tiệm,chùa,thiền viện,tịnh xá,nhà thờ,giáo xứ,giáo họ,công an,trạm y tế,trạm xăng,trạm,bưu điện,bưu cục,kho bạc,chi cục,cục thuế,sở y tế,sở giáo dục,sở xây dựng,sở tài chính,sở công thương,sở nông nghiệp,sở văn hóa,sở tư pháp,sở lao động,sở du lịch,sở khoa học,phòng giáo dục,phòng tài chính,tòa án,viện kiểm sát,viện,xưởng,nha khoa,cà phê,trà sữa,trà chanh,bún,phở,bánh,cơm,lẩu,hủ tiếu,cháo,chè,nem,gà rán,hải sản,gara,vựa,lò bánh,lò mổ,lò gạch,trang trại,nông trại,trại gà,trại heo,trại lợn,ban quản lý,ban chỉ huy,ban quản trị,hội phụ nữ,hội nông dân,hội cựu chiến binh,hội người,hội chữ thập đỏ,hội đồng,đoàn thanh niên,công đoàn,liên đoàn,quỹ,thẩm mỹ viện,viện thẩm mỹ,nhà nghỉ,nhà xe,nhà in,nhà trẻ,nhà hát,nhà văn hóa,nhà trọ,nhà đất,điện máy,điện lạnh,điện nước,điện lực,thời trang,mỹ phẩm,nội thất,ngoại thất,văn phòng,kho hàng,tổng kho,kho,chợ,tổ dân phố,khu phố,thế giới di động,vật tư,sắt thép,nhôm kính,in ấn,quảng cáo,cắt tóc,hớt tóc,làm tóc,tóc,bách hóa,quà tặng,hoa tươi,đồ gỗ,đồ chơi,giày dép,quần áo,túi xách,mắt kính,kính mắt,đồng hồ,vàng bạc,trang sức,xe máy,phụ tùng,máy tính,tiệc cưới,áo cưới,ảnh viện,ký túc xá,chung cư,tòa nhà,cao ốc,khu du lịch,khu công nghiệp,khu đô thị,bảo tàng,nhà xuất bản,vận tải,bảo hiểm,chứng khoán,học viện,mầm non,mẫu giáo,tiểu học,gian hàng,thực phẩm,dược phẩm,thú y,phân bón,cây cảnh,cá cảnh,thú cưng,nông sản,lớp học,câu lạc bộ,xí nghiệp";
/** The same without accents, and words that have none, where nobody is called so either. */
const PLAIN =
  "shop,tiem,nha thuoc,quay thuoc,nha hang,khach san,sieu thi,benh vien,phong kham,truong th,truong tieu hoc,truong thcs,truong thpt,truong mam non,dai hoc,ubnd,ngan hang,quan cafe,quan ca phe,quan an,quan com,quan nhau,quan bun,quan pho,tap hoa,dai ly,nha phan phoi,npp,xuong,trung tam,vien,so y te,so giao duc,cua hieu,garage,gara,spa,salon,studio,homestay,cong ty,cty,doanh nghiep,hop tac xa,xi nghiep,nha may,nha sach,hieu thuoc,ch vlxd,ch tap hoa,ch vat lieu,ch dien may,ch dien nuoc,ch noi that,ch thoi trang,ch xe may,ch tien loi,ch sat thep,ch son,ch vat tu,vat lieu xay dung,vlxd,tiem vang,cong an phuong,cong an xa,tram y te,kho bac,chi cuc thue,tra sua,bun bo,banh mi,hu tieu,com tam,trang trai,ban quan ly,hoi phu nu,tham my vien,vien tham my,nha nghi,toa nha,chung cu,the gioi di dong,cau lac bo,cafe,coffee,karaoke,photocopy,yoga,gym,massage,bida,internet,pet shop,bv,clb,backerei,metzgerei,apotheke,arztpraxis,autohaus,kanzlei,gasthaus,gasthof,hotel,restaurant";
/** Of these, words that other accents make a name: `Tiêm Văn A`, `Viên Thị Lan`. */
const NAMES_TOO: ReadonlySet<string> = new Set(["tiem", "vien", "xuong"]);
/** What such names begin with in other languages; no people are called so. */
const ABROAD =
  "sociedad,asociacion,fundacion,instituto,universidad,colegio,ayuntamiento,farmacia,panaderia,carniceria,taller,tienda,grupo,associacao,fundacao,universidade,prefeitura,padaria,loja,societe,association,fondation,ecole,universite,mairie,pharmacie,boulangerie,etablissements,ets,fratelli,ditta,firma,azienda,comune di,ristorante,trattoria,stichting,vereniging,gemeente,stowarzyszenie,fundacja,przedsiebiorstwo,sklep,landkreis,gemeinde,evangelische,katholische,freiwillige feuerwehr,deutsche,deutscher,deutsches,stadtwerke,forening,foreningen,friends of,church of,university of,bank of,city of,county of,state of,department of,ministry of,institute of,school of";

type Starts = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirst(list: string, spell: (text: string) => string): Starts {
  const starts = new Map<string, (readonly string[])[]>();
  for (const entry of list.split(",")) {
    const words = spell(entry).split(" ");
    const first = words[0] ?? "";
    starts.set(first, [...(starts.get(first) ?? []), words]);
  }
  return starts;
}

/** First two words of such beginnings, plain: with them a cell is read the long way, whatever family begins like the first. */
export const BUSINESS_PAIRS: readonly string[] = [
  ...WRITTEN.split(","),
  ...PLAIN.split(","),
].flatMap((entry) => {
  const [first = "", second = ""] = foldAccents(entry).split(" ");
  return second === "" ? [] : [`${first} ${second}`];
});

const WRITTEN_STARTS = byFirst(WRITTEN, foldTonePlacement);
const PLAIN_STARTS = byFirst(PLAIN, (text) => text);
/** Plain first words of both: most names begin with none of them. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...WRITTEN_STARTS.keys(), ...PLAIN_STARTS.keys()].map(foldAccents),
);
const ABROAD_STARTS = byFirst(ABROAD, (text) => text);

/** Whether a plain word is the first of such a beginning, in any language. */
export function mayBeginBusiness(plain: string): boolean {
  return FIRST_WORDS.has(plain) || ABROAD_STARTS.has(plain);
}

function begins(words: readonly string[], starts: Starts): boolean {
  const known = starts.get(words[0] ?? "");
  if (known === undefined) return false;
  return known.some(
    (start) =>
      (start.length < words.length || start.length > 2) && start.every((w, i) => words[i] === w),
  );
}

/** `Fa. Huber`, short for Firma; without its dot it is a name. */
const FIRM = /^Fa\. \p{L}/u;
/** A shop for telephones; `Điện thoại: Lan` and `Điện thoại Lan` say whose number it is. */
const PHONE_SHOP = /^điện thoại (?:di động )?\p{L}+ \p{L}/iu;

/**
 * Whether a name begins as those of shops and bodies do and goes on: `Nhà thờ Tân Định`, `Quán Cơm Bà Ba`. `plain` are its
 * words without accents, lower case; `abroad` = outside Vietnam.
 */
export function beginsLikeBusiness(
  text: string,
  plain: readonly string[],
  abroad: boolean,
): boolean {
  if (abroad && (begins(plain, ABROAD_STARTS) || FIRM.test(text))) return true;
  if (PHONE_SHOP.test(text)) return true;
  const first = plain[0] ?? "";
  if (!FIRST_WORDS.has(first)) return false;
  const bare = foldAccents(text) === text;
  if (begins(plain, PLAIN_STARTS) && (bare || !NAMES_TOO.has(first))) return true;
  if (bare) return false;
  const words = foldTonePlacement(text.toLowerCase().normalize("NFC")).split(/[^\p{L}\p{N}]+/u);
  return begins(words[0] === "" ? words.slice(1) : words, WRITTEN_STARTS);
}
