/** How the page of `--explain` looks, by day and by night. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1d2127; --faint: #6b7280; --line: #e3e6ea; --lit: #ffd54a;
  --name: #fdf0c4; --role: #d9f2d9; --date: #cdeef2; --contact: #d8e6fb; --term: #f1dcf5; --prose: #eceef1; --unplaced: #c62828 }
@media (prefers-color-scheme: dark) { :root { --paper: #16191d; --ink: #dfe3e8; --faint: #8b93a0; --line: #2c3138; --lit: #8a6d00;
  --name: #4a3f16; --role: #1f432a; --date: #17424a; --contact: #1f3760; --term: #472650; --prose: #2a2e35; --unplaced: #ff8a80 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 system-ui, sans-serif; height: 100vh; display: flex; flex-direction: column }
header { padding: .75rem 1.25rem; border-bottom: 1px solid var(--line) }
h1 { font-size: 1rem; margin: 0; display: inline-block; margin-right: .75rem }
h2 { font-size: .85rem; margin: 1.5rem 0 .25rem; padding: 0 .5rem }
header p { margin: 0; display: inline-block; color: var(--faint) }
.legend { float: right }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr }
section { overflow: auto; padding: 1rem 1.25rem }
section + section { border-left: 1px solid var(--line) }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.7 ui-monospace, 'DejaVu Sans Mono', monospace; color: var(--faint) }
mark { color: var(--ink); border-radius: 3px; padding: .1em 0; cursor: default }
mark.name, tr.name th { background: var(--name) } mark.role, tr.role th { background: var(--role) } mark.date, tr.date th { background: var(--date) }
mark.contact, tr.contact th { background: var(--contact) } mark.term, tr.term th { background: var(--term) } mark.prose, tr.prose th { background: var(--prose) }
.unsure, .unsure th, .unsure td { color: var(--faint); font-style: italic }
.unplaced { color: var(--unplaced); text-decoration: underline wavy }
table { border-collapse: collapse; width: 100% }
th { text-align: left; font: 12px/1.7 ui-monospace, 'DejaVu Sans Mono', monospace; white-space: nowrap; width: 1%; color: inherit }
th, td { padding: .15rem .5rem; vertical-align: top; border-bottom: 1px solid var(--line) }
td { white-space: pre-line; overflow-wrap: anywhere }
tr.first > * { border-top: .6rem solid var(--paper) }
.confidence { text-align: right; color: var(--faint); white-space: nowrap; width: 1% }
mark.lit, tr.lit > * { background: var(--lit) !important; color: var(--ink) }
mark.lit { outline: 2px solid var(--lit) }
:focus { outline: none }
@media (max-width: 50rem) { main { grid-template-columns: 1fr; grid-template-rows: 1fr 1fr } section + section { border: 0; border-top: 1px solid var(--line) } .legend { float: none } }
`;
