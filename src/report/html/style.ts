/** The stylesheet of the report. Colours meet WCAG AA on their grounds in both schemes. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f6f5f2;--card:#fff;--ink:#1d2327;--soft:#5c666d;--line:#e2e0da;
--accent:#0b6e6e;--ok:#2f8f6b;--ok-ink:#1f7253;--fixed:#2a6fb8;--suspect:#b57a00;--invalid:#c2402f;--empty:#d5d2ca;--quiet:#9a978f;--track:#ece9e2;--mark:#8a5a00}
@media (prefers-color-scheme:dark){:root{--bg:#14181b;--card:#1c2226;--ink:#e8eaeb;--soft:#a0abb2;--line:#313a40;
--accent:#5cc4bd;--ok:#4fb68e;--ok-ink:#6fcaa5;--fixed:#6aa8e8;--suspect:#e0ab43;--invalid:#ee7f6e;--empty:#465057;--quiet:#75828a;--track:#2a3237;--mark:#e0ab43}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main,header.top,footer{max-width:1080px;margin:0 auto;padding:0 20px}
header.top{padding-top:36px}h1{font-size:26px;line-height:1.2;margin:0 0 4px;letter-spacing:-.01em}
h2{font-size:19px;margin:40px 0 4px;letter-spacing:-.005em}h3{font-size:15px;margin:20px 0 6px}
p{margin:4px 0 12px}.lead,.soft,small{color:var(--soft)}a{color:var(--accent)}
.hero{display:grid;grid-template-columns:auto 1fr;gap:24px;align-items:center;margin-top:20px!important;padding:22px 26px}
.ring{text-align:center}.ring svg{width:116px;height:116px;display:block}.ring strong{font-size:14px}
.verdict{font-size:21px;line-height:1.35;letter-spacing:-.01em;font-weight:600;margin:0 0 12px}.wide svg{display:block;width:100%;height:14px;border-radius:7px}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin:14px 0 8px}
.tile h2{margin:0 0 6px;font-size:12.5px;font-weight:600;color:var(--soft);letter-spacing:.02em}
.tile ul{margin:2px 0 0;padding:0;list-style:none;font-size:14px}.tile li{margin:5px 0}.tile.you li strong{font-size:17px;color:var(--mark)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.formula,.under{display:block;font-weight:400}
.group h3{margin:2px 0 8px;display:flex;gap:10px;align-items:baseline;flex-wrap:wrap}.group h3 small{font-weight:400;font-size:13.5px}em{font-style:normal;color:var(--ok-ink);font-size:13px}
svg .strong{fill:var(--ink);font-weight:600}.counts{grid-template-columns:1fr auto}.counts dd{text-align:right;font-variant-numeric:tabular-nums}
.tile,.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px}
.tile b{display:block;font-size:30px;line-height:1.15;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.tile span{color:var(--soft);font-size:13.5px}.tile.you{border-color:var(--mark)}
.tile.done{border-color:var(--ok)}.short{display:none}
.even{table-layout:fixed}.even th:first-child{width:27%}.even thead th:nth-child(2){width:34%}
.card{margin:12px 0}.card h3{margin-top:2px}.under{font-size:11.5px}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{padding:7px 10px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft);font-size:12.5px;white-space:nowrap}tbody th{color:var(--ink);font-size:14px;white-space:normal;overflow-wrap:anywhere}h1,.lead{overflow-wrap:anywhere}
tr:last-child>*{border-bottom:0}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.bar{min-width:180px;width:34%}td.bar svg{display:block;width:100%;height:12px;margin-top:5px}
code{font:12.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft);overflow-wrap:anywhere}
.tag{display:inline-block;border-radius:5px;padding:0 7px;font-size:12px;font-weight:600;line-height:19px;border:1px solid currentColor;white-space:nowrap}
.error{color:var(--invalid)}.warn{color:var(--mark)}.info{color:var(--soft)}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:13px;color:var(--soft);margin:8px 0}
.key i{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:6px;vertical-align:-1px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:14px}.two .card,.one .card{margin:0}.one .chart{max-width:560px}
details{border-bottom:1px solid var(--line);padding:9px 0}details:last-child{border-bottom:0}
summary{cursor:pointer;display:grid;grid-template-columns:72px 1fr auto 14px;gap:12px;align-items:baseline}summary::-webkit-details-marker{display:none}summary::after{content:"›";color:var(--soft)}details[open] summary::after{content:"⌄"}summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
summary .n{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}
details p{margin:8px 0 4px 84px}details ul{margin:4px 0 8px 84px;padding:0 0 0 18px;font-size:13.5px;overflow-wrap:anywhere}
dt{overflow-wrap:anywhere}dl{display:grid;grid-template-columns:fit-content(45%) 1fr;gap:4px 16px;margin:6px 0;font-size:14px}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
svg text{fill:var(--soft);font:12px system-ui,sans-serif}.chart{width:100%;height:auto;display:block}
footer{color:var(--soft);font-size:13px;padding-top:28px;padding-bottom:48px}
.notice{border-left:4px solid var(--mark);padding:8px 14px;background:var(--card);margin:14px 0}
@media screen and (max-width:760px){.even .n{display:none}.short{display:block;margin-top:4px}.even th:first-child{width:38%}.even thead th:nth-child(2){width:auto}
main,header.top,footer{padding-left:14px;padding-right:14px}.tiles{grid-template-columns:1fr 1fr}
.tile.you{grid-column:1/-1}.two{grid-template-columns:1fr}.hero{padding:16px;gap:14px}.ring svg{width:84px;height:84px}.verdict{font-size:17px}
summary{grid-template-columns:44px 1fr 12px}summary code{display:none}th,td{padding:7px 6px}.scroll{padding:8px 10px}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack tr{display:grid;grid-template-columns:1fr auto;gap:2px 12px;padding:8px 4px;border-bottom:1px solid var(--line)}.stack tr:last-child{border-bottom:0}.stack tr>*{padding:0;border:0}.stack .across{grid-column:1/-1;text-align:left;white-space:normal}.stack .across[data-name]::before{content:attr(data-name);color:var(--soft);font-size:12.5px;margin-right:6px}.stack td.bar{width:auto;grid-row:2;grid-column:1/-1;margin-top:2px}
details p,details ul{margin-left:0}td.bar{min-width:84px}tbody th{overflow-wrap:anywhere;min-width:104px}h1{font-size:22px}.tile b{font-size:25px}}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;color-scheme:light}body{font-size:11pt}
@page{margin:14mm}main,header.top,footer{max-width:none;padding:0}.tile,.hero,.two .card,tr,summary,li{break-inside:avoid}h2,h3,.key{break-after:avoid}
.card{padding:10px 12px}th,td{padding:5px 6px}td.bar{min-width:100px}.even th:first-child{width:24%}.even thead th:nth-child(2){width:30%}thead th{white-space:normal}details{break-inside:avoid}
.group.error-group details::details-content,.group.warn-group details::details-content{content-visibility:visible;block-size:auto}summary::after{content:none}a{color:inherit}.bar svg,.wide svg,.chart,.key i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.replaceAll("\n", "");
