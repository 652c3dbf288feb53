import API
import HTTP

/// The look of all pages, in the reader's light or dark.
enum Stylesheet {
  static let response: Response = {
    var response = Answer.read(Array(css.utf8), type: "text/css; charset=utf-8")
    Layout.protect(&response)
    return response
  }()

  private static let css = """
    :root { color-scheme: light dark; --ink: #1c2430; --soft: #5a6675; --paper: #f7f6f3; --card: #ffffff;
      --line: #dcd9d2; --accent: #1d4f8c; --good: #1e6b3c; --bad: #a12a2a; --warn: #8a5a00; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa7b6; --paper: #14181e; --card: #1c222b;
      --line: #323b47; --accent: #8db8f0; --good: #7fd09d; --bad: #f19999; --warn: #e5b866; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
    a { color: var(--accent); text-underline-offset: .15em; }
    a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible { outline: 3px solid var(--accent);
      outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; }
    header, main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; }
    .brand { font: 700 1.5rem/1.2 Georgia, serif; color: var(--ink); text-decoration: none; }
    nav { display: flex; gap: 1rem; }
    h1 { font: 700 1.1rem/1.3 system-ui, sans-serif; margin: .25rem 0 1rem; color: var(--soft); }
    h2 { font: 700 1.25rem/1.3 Georgia, serif; margin: 2rem 0 .75rem; }
    h3 { font: 600 1.1rem/1.35 Georgia, serif; margin: 0 0 .35rem; }
    form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
    form label { display: grid; gap: .2rem; font-size: .85rem; color: var(--soft); }
    form .wide { flex: 1 1 16rem; }
    input, select, button { font: inherit; padding: .45rem .6rem; border: 1px solid var(--line); border-radius: .4rem;
      background: var(--card); color: var(--ink); width: 100%; }
    button { width: auto; cursor: pointer; border-color: var(--accent); color: var(--accent); font-weight: 600; }
    .cards { display: grid; align-items: start; gap: 1rem; padding: 0; margin: 0; list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); }
    .meeting { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.1rem;
      overflow-wrap: anywhere; }
    .facts { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem; }
    .status { font-weight: 700; }
    .status-planned, .status-underway { color: var(--accent); }
    .status-held { color: var(--good); }
    .status-cancelled, .status-denied { color: var(--bad); }
    .status-postponed, .status-proposed { color: var(--warn); }
    .who { margin: .25rem 0; padding: 0; list-style: none; }
    .who span { color: var(--soft); font-size: .9rem; }
    blockquote { margin: .75rem 0 .25rem; padding: 0 0 0 .8rem; border-left: 3px solid var(--line); font-style: italic; }
    .source { margin: 0; font-size: .9rem; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    .scroll { overflow-x: auto; }
    th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line);
      vertical-align: top; }
    td.number { font-variant-numeric: tabular-nums; }
    code { font: .92em ui-monospace, monospace; }
    .good { color: var(--good); }
    .bad, .error { color: var(--bad); }
    .soft { color: var(--soft); }

    """
}
