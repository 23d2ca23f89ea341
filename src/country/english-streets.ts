/**
 * Street types of English-speaking countries: the short form keys use, then what people write for it.
 * US forms after USPS Publication 28, appendix C1; British and Australian ones added. One table for all:
 * an address rarely says which country's habit it follows, and no word means two types.
 */
const TYPES = `aly:alley allee ally
arc:arcade
ave:avenue av aven avenu avn avnue
bch:beach
blvd:boulevard boul boulv bvd bld blv
br:brg bridge brdge
bypa:bypass byp
cct:circuit circ crct
cir:circle circl crcl crcle
cl:close clo
cmn:common
cnr:corner cor
ct:court crt
cts:courts
cres:crescent cresc crsent crsnt crecent
cswy:causeway causway
cv:cove
dr:drive driv drv
esp:esplanade
est:estate
expy:expressway exp expr express expw
ext:extension extn extnsn
fwy:freeway freewy frway frwy
gdn:garden gardn grden grdn
gdns:gardens
grn:green
gr:grove grov grv
hts:heights ht
hwy:highway highwy hiway hiwy hway hgwy
jct:junction jction junctn
ldg:lodge
ln:lane
lp:loop
mall:mal
mdw:meadow meadows mdws
mews:mws
mt:mount mnt
pde:parade
pk:park prk
pkwy:parkway parkwy pkway pky
pl:place plc
plz:plaza plza
pt:point
prom:promenade
qy:quay
rdg:ridge rdge
rd:road
rise:rse
row:rw
sq:square sqr sqre squ
st:street strt str streets
sta:station statn stn
tce:terrace terr ter
trl:trail trails trls
tpke:turnpike trnpk turnpk
vly:valley vally
vw:view
vlg:village vill villag
walk:wlk
way:wy
xing:crossing crssng`;

/** Spelling → short form of a street type. */
export const ENGLISH_STREET_TYPES: ReadonlyMap<string, string> = new Map(
  TYPES.split("\n").flatMap((line) => {
    const [short = "", others = ""] = line.split(":");
    return [short, ...others.split(" ")].map((word) => [word, short] as const);
  }),
);

/** Street types long enough to be known behind a slip (`srteet`) or grown together with the name (`poyntonstreet`). */
export const LONG_STREET_TYPES: readonly string[] =
  "street avenue crescent circuit place close court drive parade terrace square boulevard highway".split(
    " ",
  );

/** Words that open a remark on where a house is; what follows is not its street. */
export const BESIDE_WORDS: ReadonlySet<string> = new Set(
  "at between btwn bet near nr opp opposite off behind".split(" "),
);

/** Points of the compass before or behind a street name. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  "n:north s:south e:east w:west ne:northeast nw:northwest se:southeast sw:southwest"
    .split(" ")
    .flatMap((pair) => {
      const [short = "", long = ""] = pair.split(":");
      return [
        [short, short],
        [long, short],
      ] as const;
    }),
);

/** Words before the number of a flat, room or floor. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  "apt apartment aprt appt unit ste suite fl floor flr rm room flat bldg building lot trlr trailer spc space slip level lvl shop office ofc ph penthouse dept box".split(
    " ",
  ),
);

/** Ordinals and numbers written out, as they stand in street names. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    .split(" ")
    .map((word, i) => [word, String(i + 1)] as const)
    .concat(
      "one two three four five six seven eight nine ten"
        .split(" ")
        .map((word, i) => [word, String(i + 1)] as const),
    ),
);
