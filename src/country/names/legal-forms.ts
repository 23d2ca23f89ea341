/**
 * Legal forms of companies and their spellings, folded to plain words. Vietnamese forms after the Law on
 * Enterprises 2020 art. 37; others are the usual abbreviations of each country.
 * `code | spellings`; spellings after `~` are short enough to be parts of names and count only when written
 * in capitals or with dots at the end of a name that is not.
 */
const FORMS = `
tnhh|cong ty trach nhiem huu han mot thanh vien,cong ty trach nhiem huu han hai thanh vien,cong ty trach nhiem huu han,cong ty tnhh mot thanh vien,cong ty tnhh 1 thanh vien,cong ty tnhh hai thanh vien,cong ty tnhh 2 thanh vien,cong ty tnhh mtv,cong ty tnhh 1tv,cong ty tnhh htv,cong ty tnhh 2tv,cong ty tnhh,cong ty t n h h,cty tnhh mot thanh vien,cty tnhh mtv,cty tnhh 1tv,cty tnhh htv,cty tnhh 2tv,cty tnhh,c ty tnhh mtv,c ty tnhh,ct tnhh,tnhh mot thanh vien,tnhh mtv,tnhh 1tv,tnhh htv,tnhh 2tv,tnhh,co ltd,company limited,ltd co
cp|cong ty co phan,cong ty cp,cong ty c p,cty co phan,cty cp,c ty cp,ctcp,ct cp,tap doan,joint stock company,jsc,j s c
hd|cong ty hop danh,cong ty hd,cty hop danh
dntn|doanh nghiep tu nhan,doanh nghiep tn,dn tu nhan,dntn,dn tn,private enterprise
hkd|ho kinh doanh ca the,ho kinh doanh,ho kd,hkdct,hkd,co so,cua hang
htx|hop tac xa,htx
tct|tong cong ty
bank|ngan hang tmcp,ngan hang thuong mai co phan,nh tmcp
|cong ty,cty,c ty
llc|l l c,llc,limited liability company
ltd|pty limited,pty ltd,private limited,pvt limited,pvt ltd,p ltd,pte limited,pte ltd,limited,ltd
corp|incorporated,inc,corporation,corp
plc|public limited company,plc
llp|limited liability partnership,llp,pllc,lllp
pc|professional corporation,p c,p a~pc
lp|limited partnership,l p~lp
|and company,and co,company~co
gmbhkg|gmbh co kg,gmbh und co kg,gmbh co kgaa,g m b h co kg,g m b h und co kg,ug co kg,ug haftungsbeschrankt co kg,ag co kg
gmbh|gesellschaft mit beschrankter haftung,gesellschaft m b h,ges m b h,gesmbh,g m b h,gmbh,ggmbh,mbh
ag|aktiengesellschaft~ag
kg|kommanditgesellschaft,co kg~kg
ohg|offene handelsgesellschaft,ohg
gbr|gbr
ug|ug haftungsbeschrankt,ug haftungsbeschraenkt,unternehmergesellschaft~ug
ek|e k,e kfm,e kfr~ek
ev|e v,eingetragener verein~ev
eg|e g~eg
weg|wohnungseigentumergemeinschaft,wohnungseigentuemergemeinschaft,wohnungseigentumsgemeinschaft,eigentumergemeinschaft,eigentuemergemeinschaft,weg
erben|erbengemeinschaft
se|~se
sarl|s a r l,sarl,s a g l,sagl,eurl
sas|s a s,sas,sasu
sa|sociedad anonima,societe anonyme,spolka akcyjna,s a de c v,sa de cv,s a u,s a~sa
bv|b v~bv
nv|n v~nv
srl|societa a responsabilita limitata,s r l s,s r l u,s r l,srls,srl
sl|sociedad limitada,s l u,slu,s l~sl
lda|limitada,ltda,lda
snc|s n c,snc
spzoo|spolka z ograniczona odpowiedzialnoscia,spolka z o o,sp z o o,sp z oo,sp zoo,spzoo
spk|spolka komandytowa,sp k,spk
spj|spolka jawna,sp j,spj
sro|spolecnost s rucenim omezenym,spol s r o,s r o,sro
doo|d o o~doo
kft|korlatolt felelossegu tarsasag,kft
zrt|zrt,nyrt
spa|societa per azioni,s p a~spa
ab|aktiebolag~ab
aps|anpartsselskab,aps
as|aktieselskab,aksjeselskap,akciova spolecnost,anonim sirketi,a s~as
uab|uab
ooo|ооо
zao|зао,оао,пао,ао
oy|oyj~oy
`;

export interface FormSpelling {
  /** Legal form; "" where a word says "company" but not which. */
  readonly code: string;
  readonly words: readonly string[];
  readonly weak: boolean;
  /** Stands before the name only: `công ty …`; behind one it is part of it. */
  readonly front: boolean;
}

/** German owners of one house and heirs of one person: "WEG Torstraße 74", but "Alter Weg". */
const FRONT_CODES = new Set(["weg", "erben"]);
/** First words of the Vietnamese forms. */
const FRONT_WORDS = new Set("cong cty c ct doanh dn ho hop tap tong ngan nh co cua".split(" "));

function spelling(code: string, words: readonly string[], weak: boolean): FormSpelling {
  const translated = words[0] === "co" && words[1] !== "so";
  return {
    code,
    words,
    weak,
    front:
      FRONT_CODES.has(code) || (words.length > 1 && FRONT_WORDS.has(words[0] ?? "") && !translated),
  };
}

/** All spellings, longest first. */
export const LEGAL_FORMS: readonly FormSpelling[] = FORMS.trim()
  .split("\n")
  .flatMap((line) => {
    const [code = "", spellings = ""] = line.split("|");
    const [strong = "", weak = ""] = spellings.split("~");
    const make = (list: string, isWeak: boolean): FormSpelling[] =>
      list === "" ? [] : list.split(",").map((s) => spelling(code, s.split(" "), isWeak));
    return [...make(strong, false), ...make(weak, true)];
  })
  .sort((a, b) => b.words.length - a.words.length);

/** Forms that name the same kind of company in two languages. */
const KIN = new Set(["tnhh ltd", "tnhh llc", "ltd llc", "cp corp", "cp plc"]);

/** Whether two forms can belong to one company: equal, one unknown, or one a translation of the other. */
export function formsAgree(left: string, right: string): boolean {
  if (left === right || left === "" || right === "") return true;
  return KIN.has(`${left} ${right}`) || KIN.has(`${right} ${left}`);
}

/** Words before or after a name that mark a branch or office of a company, not the company. */
export const BRANCH_WORDS: readonly (readonly string[])[] = [
  ["chi", "nhanh"],
  ["van", "phong", "dai", "dien"],
  ["vpdd"],
  ["vp", "dai", "dien"],
  ["dia", "diem", "kinh", "doanh"],
  ["branch"],
  ["zweigniederlassung"],
  ["niederlassung"],
];
