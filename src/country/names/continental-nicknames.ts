/** Short and pet forms of German, Spanish, French, Italian, Polish and Dutch given names, one group a line. */
export const CONTINENTAL_NICKNAMES = `johannes hannes hans jo johann
johann hans hannes
wolfgang wolf wolfi
maximilian max maxi
sebastian basti bastian seb
katharina kathi katrin kathrin käthe katja rina
elisabeth lisa elli sissi liesel else elli betti lisbeth
susanne susi sanne
andreas andi andy
stefan steffen stephan
matthias matze mathias hias
gabriele gabi gaby
friedrich fritz friedel
heinrich heinz heiner hein
günther günter
manfred manni manne
rüdiger rudi
rudolf rudi rolf
michaela michi ela
michael michi michel
joachim jochen achim jo
franz franzl
franziska franzi
josef sepp jupp joseph
alois loisl
georg schorsch
dieter didi
karl carl kalle
klaus claus nikolaus
thorsten torsten
jürgen jörg
margarete grete gretel margret greta
magdalena lena leni magda
helene lena leni
theresa resi thea therese
barbara bärbel babsi
ursula uschi ulla
brigitte gitte biggi
hildegard hilde
waltraud traudl
angelika geli
veronika vroni
annemarie anne
leopold poldi
ferdinand ferdi ferdl
wilhelm willi willy
gerhard gerd
bernhard bernd
christian chris
florian flo
ulrich uli ulli
ulrike uli ulli
siegfried siggi
sigrid siggi
dominik nik
elisabeth lisi lisl liesl
waltraud traude
johann hansi
josef pepi
jose pepe
josefa pepa
francisco paco pancho curro
manuel manolo manu
antonio toni tono
ignacio nacho
dolores lola
rosario charo
concepcion concha conchi
mercedes merche
pilar pili
enrique quique kike
guadalupe lupe
guillermo guille memo
alejandro alex
rafael rafa
javier javi
santiago santi
isabel isa
eduardo edu
fernando nando
alexandre alex
christophe chris
stephane steph
emmanuel manu
philippe phil
giuseppe beppe peppe pino
giovanni gianni
luigi gigi
vincenzo enzo
katarzyna kasia
malgorzata gosia
aleksandra ola
tomasz tomek
krzysztof krzysiek
agnieszka aga
cornelis kees cor
willem wim
pieter piet
hendrik henk`;

/** How English registers shorten given names in writing, one group a line. */
export const REGISTER_SHORTENINGS = `william wm
thomas thos
james jas
john jno
joseph jos
samuel saml
george geo
robert robt
richard richd
edward edwd
benjamin benj
daniel danl`;
