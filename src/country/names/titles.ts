/** Words before and behind names. Plain lower case, dots left out. */

/** Vietnamese forms of address that are also given names, family names or letters; see `takeTitle`. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  "anh chị em cô chú bác dì cậu ông bà thầy mợ thím cụ dượng a c o ô b e".split(" "),
);
/** Somebody's mother or father, known by the child: `Mẹ Bi`. The name behind is not theirs for sure. */
export const PARENT_WORDS: ReadonlySet<string> = new Set("mẹ má bố".split(" "));
/** What a child is called before its name; no family name with these accents (Bế and Châu are). */
export const CHILD_WORDS: ReadonlySet<string> = new Set("bé cháu".split(" "));
/** The same as typed without accents. */
export const PLAIN_ADDRESS_WORDS: ReadonlySet<string> = new Set(
  "anh chi em co chu bac di cau ong ba thay".split(" "),
);

/** Degrees, ranks and forms of address that are no names; spelling as it is kept. */
export const CLEAR_TITLES: ReadonlyMap<string, string> = new Map(
  "Mr Mrs Ms Miss Mdm Madam Mx Sir Dr Prof Rev Hon Capt Col Gen Lt Sgt Fr Herr Frau Hr Fräulein Dipl Ing Mag Mme M Mlle BS DS ThS TS PGS GS KS LS CN GĐ PGĐ KTT TGĐ BSCKI BSCKII Doctor Professor Master Mister Reverend Father Sister Brother Senator Mayor Congressman Congresswoman Governor Drs Señor Señora Señorita Senora Senorita Sra Srta Sr Signor Signora Monsieur Madame Mademoiselle Mevr Mevrouw Dhr Frl Smt Shri Shrimati Attorney Atty Representative Dipl-Ing Dipl-Kfm Dipl-Kffr Dipl-Inf Dipl-Inform Dipl-Oec Dipl-Phys Dipl-Chem Dipl-Math Dipl-Psych Dipl-Biol Dipl-Betriebsw Dipl-Volksw Dr-Ing Sig Sigra Signa Sigg Dott Dottssa Avv Dña"
    .split(" ")
    .map((title) => [title.toLowerCase(), title]),
);
/** Clear titles that are names or initials as well, and need a dot or capitals of their own. */
export const TITLES_WITH_CARE: ReadonlySet<string> = new Set(
  "m fr gen col hon master father sister brother bs ds ts gs ks ls cn ths pgs gđ ktt mag ing lt sir sr sig dott avv".split(
    " ",
  ),
);

/**
 * Titles in India before two names; Sri and Kumari are given names as well, in Indonesia and Nepal most of all. Plain
 * lower case.
 */
export const INDIAN_TITLES: ReadonlySet<string> = new Set(["sri", "kumari"]);

/** Titles of several words, plain. */
export const TITLE_PHRASES: readonly (readonly string[])[] =
  "bac si,bac sy,duoc si,duoc sy,nha si,nha sy,giam doc,pho giam doc,ke toan,ke toan truong,luat su,ky su,kien truc su,tien si,tien sy,thac si,thac sy,giao su,pho giao su,co giao,thay giao,y ta,tai xe,truong phong,chu tich,em gai,em trai,anh trai,chi gai,dr med,dr med dent,dr med vet,dr phil,dr rer nat,dr rer pol,dr jur,dr iur,prof dr med"
    .split(",")
    .map((phrase) => phrase.split(" "))
    .sort((a, b) => b.length - a.length);

/** The same where only the accents tell them from names: `hộ anh Tuấn` is no Hồ Anh Tuấn. Lower case. */
export const WRITTEN_PHRASES: ReadonlySet<string> = new Set(
  "phật tử,tín chủ,thí chủ,đạo hữu,ni sư,ni cô,sư cô,sư thầy,đại đức,thượng tọa,thượng toạ,hòa thượng,hoà thượng,linh mục,mục sư,hộ ông,hộ bà,hộ anh,hộ chị,gia đình ông,gia đình bà,gia đình anh,gia đình chị".split(
    ",",
  ),
);

/** Behind a name: generation and degrees; folded → spelling. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map(
  "Jr Sr II III IV V VI VII MD DDS DVM DO PhD Esq CPA RN MBA JD DMD MA MSc BSc OD DC CFA PE LLM AIA FAIA CSI GRI BSN CLTC CFP CLU LCSW LPN MSW MPH PMP MDSC CPCU AIF FACS FRCS OBE CBE"
    .split(" ")
    .map((suffix): [string, string] => [suffix.toLowerCase(), suffix])
    .concat([["dipl-ing", "Dipl.-Ing."]]),
);

/** Particles of family names, lower case inside a name: van der Berg, de la Cruz. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della dello di da dos das do du la le los las el al bin ibn ben ter ten zu zum zur vom y st st. san santa abu af av op 't auf'm dela delas delos".split(
    " ",
  ),
);
/** Particles with which a family name can begin, `von`; not `y`, `ben`, `st`, `la` … which are names as often. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  "van von de del della di da dos du ter ten zu zum zur vom la le bin ibn st".split(" "),
);

/** Vietnamese forms of address that are no names: behind them the name begins, even where they stay in the cell. */
export const TITLES_ONLY: ReadonlySet<string> = new Set([
  ..."chị ông bác dì cậu thầy mợ thím cô chú cụ dượng a c".split(" "),
  ...PARENT_WORDS,
]);
