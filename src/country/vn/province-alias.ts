/**
 * Short and foreign spellings of provinces, as keys without accents, spaces and dots → GSO codes of the old provinces
 * they may mean, the usual one first. More than one code = the text around must decide.
 */
export const PROVINCE_ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  `hcm hcmc tphcm tphcmc hochiminhcity hcmcity hcmvn saigon sg sgn sgon thanhphohcm tphochiminh=79
hn tphn hnoi hanoicity hni=01
dng danangcity dnang tpdn=48
hp hphong haiphongcity hpg=31
ct ctho canthocity tpct=92
dn=48 75
dnai=75
brvt bariavt vtau bariavungtau vungtaubaria=77
tth tthue thuathien thuathienhue huecity tphue=46
bd=74 52
bduong=74
bdinh=52
la=80
tg tgiang=82
kh khoa=56
qn=22 49 51
qninh=22
qnam=49
qngai=51
qb qbinh=44
qt qtri=45
tn=19 72
tnguyen=19
tninh=72
bt=60 83
bthuan=60
btre=83
bp bphuoc=70
nd ndinh=36
nb nbinh=37
nt nthuan=58
hd hduong=30
hy hyen=33
bn=27
bg bgiang=24
bk=06
bl blieu=95
th thoa=38
na nan nghean=40
ht htinh=42
hg=02 93
hb hbinh=17
hnam=35
gl glai=64
dl daklak daclac daclak dlak darlac=66
dno dakn daknong dacnong=67
ld ldong lamdong=68
ld=68
kt ktum kontum=62
py pyen=54
pt ptho=25
vp vphuc=26
vl vlong=86
tv tvinh=84
tb tbinh=34
tq=08
ty=08
yb ybai=15
lc=10 12
ls lson=20
db dbien=11
dt dthap=87
ag agiang=89
kg kgiang=91
cm cmau=96
st strang=94
sl=14
cb cbang=04`
    .split("\n")
    .flatMap((line) => {
      const [keys = "", codes = ""] = line.split("=");
      return keys.split(" ").map((key) => [key, codes.split(" ")] as const);
    }),
);

/** Provinces gone before 2008; named in old sheets, never converted: what they meant is in several places now. */
export const GONE_PROVINCES: ReadonlyMap<string, string> = new Map([
  ["hatay", "Hà Tây"],
  ["habac", "Hà Bắc"],
  ["songbe", "Sông Bé"],
  ["minhhai", "Minh Hải"],
  ["quangnamdanang", "Quảng Nam – Đà Nẵng"],
  ["cuulong", "Cửu Long"],
  ["nghetinh", "Nghệ Tĩnh"],
  ["binhtrithien", "Bình Trị Thiên"],
  ["hanamninh", "Hà Nam Ninh"],
  ["haihung", "Hải Hưng"],
  ["vinhphu", "Vĩnh Phú"],
  ["hasonbinh", "Hà Sơn Bình"],
  ["hoanglienson", "Hoàng Liên Sơn"],
  ["thuanhai", "Thuận Hải"],
]);
