/// The style sheet of the page.
///
/// Colours hold WCAG AA contrast in light and dark; the heat scale is one hue from pale to deep, readable in print and with
/// any colour vision, and every shaded cell has its number.
enum PageStyle {
  static let text = colours + typography + layout + cards + tables + lists + media

  private static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d1c1a; --quiet: #5b5850; --line: #ddd9cf; --accent: #0b566a;
      --mark: #ffe59a; --caution: #fff4d6; --caution-line: #c98a00;
      --major: #9c1f1f; --minor: #8a5300; --info: #4b5563;
      --h1: #e3eff1; --h2: #c3dfe4; --h3: #98cad3; --h4: #64afbd; --h5: #27798b; --h6: #155f70; --h7: #0a4656;
      --on-pale: #10282d; --on-deep: #ffffff;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #161716; --sheet: #1e201f; --ink: #eceae4; --quiet: #aca89e; --line: #3a3c3a; --accent: #83cbdb;
        --mark: #6a5510; --caution: #2d2712; --caution-line: #d9a520;
        --major: #ff9d94; --minor: #f2bd6b; --info: #b5bdc9;
        --h1: #1d3035; --h2: #1f434b; --h3: #215a66; --h4: #2a7484; --h5: #5fb3c3; --h6: #86cddb; --h7: #b3e4ee;
        --on-pale: #ecf6f8; --on-deep: #0c2227;
      }
    }

    """

  private static let typography = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, .lead, blockquote {
      font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", "Liberation Serif",
        Georgia, serif;
    }
    h1 { font-size: clamp(1.9rem, 4.5vw, 3rem); line-height: 1.12; font-weight: 600; margin: 0 0 1.2rem; text-wrap: balance; }
    h2 { font-size: 1.6rem; line-height: 1.2; font-weight: 600; margin: 0 0 .8rem; text-wrap: balance; }
    h3 { font-size: 1rem; margin: 0; }
    p { margin: 0 0 .8rem; max-width: 44rem; }
    a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    main:focus, article:focus { outline: none; }
    article:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 .08em; }
    .lead { font-size: 1.3rem; line-height: 1.45; }
    .lead + h2 { margin-top: 2rem; }
    .quiet, .intro, figcaption { color: var(--quiet); }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    :root[lang="fr"] .en, :root[lang="en"] .fr { display: none; }

    """

  private static let layout = """
    .skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--accent); color: var(--paper); }
    .skip:focus { left: 0; z-index: 9; }
    .banner {
      display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: .7rem clamp(1rem, 4vw, 3rem);
      border-bottom: 1px solid var(--line);
    }
    .brand { margin: 0; font-weight: 650; letter-spacing: .02em; }
    .languages { display: flex; gap: .3rem; }
    button {
      font: inherit; color: var(--accent); background: none; border: 1px solid transparent; border-radius: 4px;
      padding: .25rem .6rem; cursor: pointer;
    }
    button:hover { border-color: var(--accent); }
    .languages [aria-pressed="true"] { background: var(--accent); color: var(--paper); }
    .frame { padding: 1.6rem clamp(1rem, 4vw, 3rem) 4rem; }
    .contents h2 { font: inherit; font-weight: 600; font-size: .85rem; color: var(--quiet); margin: 0 0 .4rem; }
    .contents ul { list-style: none; margin: 0 0 1.6rem; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
    .contents a { color: inherit; text-decoration: none; font-size: .92rem; line-height: 1.9; }
    .contents a:hover { text-decoration: underline; color: var(--accent); }
    main > section { padding-top: 1.6rem; margin-bottom: 2.6rem; border-top: 1px solid var(--line); }
    main > section:first-child { border-top: 0; padding-top: 0; }
    @media (min-width: 75rem) {
      .frame { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 3rem; max-width: 104rem; margin: 0 auto; }
      .contents { position: sticky; top: 1.6rem; align-self: start; max-height: calc(100vh - 3rem); overflow: auto; }
      .contents ul { display: block; }
      .contents a { display: block; line-height: 1.35; padding: .3rem 0; }
    }
    .caution {
      background: var(--caution); border-left: 4px solid var(--caution-line); padding: .8rem 1.1rem; margin: 0 0 1.4rem;
      max-width: 60rem; border-radius: 0 4px 4px 0;
    }
    .caution-title { font-weight: 650; margin: 0 0 .2rem; }
    .caution ul { margin: 0; padding-left: 1.1rem; }
    .more { margin-top: 1rem; }
    .foot { border-top: 1px solid var(--line); padding: 1rem clamp(1rem, 4vw, 3rem); font-size: .88rem; color: var(--quiet); }

    """

  private static let cards = """
    .cards { display: grid; gap: 1.1rem; }
    .card {
      background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 1.1rem 1.3rem 1rem;
      min-width: 0; max-width: 76rem;
    }
    .card-head { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; justify-content: space-between; }
    .card-title { font-weight: 650; }
    .card-note { font-size: .85rem; color: var(--quiet); }
    .severity {
      font-size: .78rem; font-weight: 650; border: 1px solid currentColor; border-radius: 99px; padding: .05rem .55rem;
      margin-right: .35rem; white-space: nowrap;
    }
    .major { color: var(--major); } .minor { color: var(--minor); } .info { color: var(--info); }
    .explanation { margin: .55rem 0 .9rem; font-size: 1.05rem; max-width: 52rem; }
    .quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1rem 1.6rem; }
    .card-head + .quotes { margin-top: .6rem; }
    .quote { margin: 0; min-width: 0; }
    .quote details { margin-top: .1rem; }
    .quote-source { font-size: .88rem; margin: 0 0 .3rem; }
    .quote-source b { font-weight: 650; }
    blockquote {
      margin: 0 0 .4rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--accent); white-space: pre-line;
    }
    .long { max-height: 24rem; overflow: auto; }
    .nearest blockquote, .context blockquote { border-left-style: dotted; }
    figcaption { font-size: .82rem; line-height: 1.4; }
    .actions { display: flex; flex-wrap: wrap; gap: .1rem .4rem; align-items: baseline; margin: .2rem 0 0 -.6rem; font-size: .85rem; }
    .actions a { padding: .25rem .6rem; }
    details > summary { cursor: pointer; color: var(--accent); font-size: .85rem; }
    details > p, details > dl { margin: .5rem 0 0; font-size: .92rem; white-space: pre-line; }
    .tags { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; margin: .5rem 0 0; padding: 0; font-size: .82rem; }
    .tags li { background: var(--h1); color: var(--on-pale); border-radius: 3px; padding: .05rem .45rem; }
    .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; margin: .5rem 0 0; font-size: .92rem; }
    .facts dt { color: var(--quiet); } .facts dd { margin: 0; }
    .signals { display: grid; grid-template-columns: max-content 8rem max-content; gap: .15rem .8rem; align-items: center; }
    .signals dd { margin: 0; } meter { width: 8rem; }

    """

  private static let tables = """
    .scroll { position: relative; overflow: auto; max-height: 86vh; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); max-width: max-content; }
    table { border-collapse: separate; border-spacing: 0; font-size: .88rem; line-height: 1.3; overflow-wrap: break-word; }
    th { font-weight: 500; text-align: left; }
    thead th { position: sticky; top: 0; background: var(--sheet); z-index: 2; vertical-align: bottom; border-bottom: 1px solid var(--line); padding: .5rem .6rem; }
    thead th:first-child, tbody th { position: sticky; left: 0; background: var(--sheet); z-index: 1; }
    thead th:first-child { z-index: 3; }
    .heat thead th + th { padding: .5rem .2rem; }
    .heat thead th + th div {
      writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; margin: 0 auto; overflow: hidden; line-height: 1.15;
    }
    .heat tbody th { min-width: 9rem; max-width: 22rem; padding: .3rem .9rem; border-right: 1px solid var(--line); }
    .heat .corner { color: var(--quiet); padding: .5rem .9rem; }
    .heat td { min-width: 3.1rem; height: 2.1rem; padding: 0; text-align: center; font-variant-numeric: tabular-nums; border: 1px solid var(--sheet); }
    .heat td a { display: flex; align-items: center; justify-content: center; min-height: 2.1rem; color: inherit; text-decoration: none; }
    .heat td a:hover { text-decoration: underline; }
    .number { color: var(--quiet); font-variant-numeric: tabular-nums; }
    .h0 { color: var(--quiet); } .sign { color: var(--quiet); }
    .h1, .h2, .h3, .h4 { color: var(--on-pale); }
    .h5, .h6, .h7 { color: var(--on-deep); }
    .h1 { background: var(--h1); } .h2 { background: var(--h2); } .h3 { background: var(--h3); } .h4 { background: var(--h4); }
    .h5 { background: var(--h5); } .h6 { background: var(--h6); } .h7 { background: var(--h7); }
    .plain th, .plain td { padding: .45rem .9rem; vertical-align: top; border-bottom: 1px solid var(--line); }
    .plain th, .plain td { max-width: 26rem; }
    .plain .figure { text-align: right; font-variant-numeric: tabular-nums; } .plain .date { white-space: nowrap; }
    .plain tr:last-child > * { border-bottom: 0; }
    .bare { list-style: none; margin: 0; padding: 0; }
    .timeline { display: block; max-width: 76rem; margin: 0 0 1.4rem; overflow: visible; }
    .timeline text { fill: var(--ink); font-size: 13px; } .timeline .year-label, .timeline .bar-dates { fill: var(--quiet); font-size: 12px; }
    .timeline .bar-dates { text-anchor: end; }
    .timeline .year { stroke: var(--line); } .timeline .today { stroke: var(--major); stroke-dasharray: 3 3; }
    .timeline .bar { fill: var(--h4); } .timeline .of-reference { fill: var(--accent); }
    .timeline .gap { fill: none; stroke: var(--major); stroke-dasharray: 4 3; }
    .timeline .without-text { fill: none; stroke: var(--quiet); stroke-dasharray: 4 3; }

    """

  private static let lists = """
    .filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 0 0 .6rem; }
    .filters label { display: grid; gap: .15rem; font-size: .82rem; color: var(--quiet); min-width: 0; }
    select, input {
      height: 2.3rem; font: inherit; font-size: .95rem; color: var(--ink); background: var(--sheet); border: 1px solid var(--quiet);
      border-radius: 4px; padding: .35rem .5rem; max-width: min(20rem, 88vw);
    }
    .count { font-size: .92rem; color: var(--quiet); }
    .rest { margin-top: 1rem; border-color: var(--accent); padding: .45rem 1rem; }
    .rest[hidden] { display: none; }
    .asked { margin-bottom: 1.4rem; }
    .asked > .card { border-color: var(--accent); border-width: 2px; }

    """

  private static let media = """
    @media (max-width: 40rem) {
      .heat tbody th { min-width: 7.5rem; max-width: 9rem; padding: .3rem .5rem; font-size: .8rem; }
      .heat td { min-width: 2.6rem; }
      .plain th, .plain td { padding: .4rem .6rem; }
      .plain thead th:first-child, .plain tbody th { position: static; min-width: 11rem; }
      .timeline .bar-dates { display: none; }
      .card { padding: .9rem .9rem .8rem; }
      .lead { font-size: 1.15rem; }
    }
    @media print {
      :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --accent: #0b4a5a; }
      @page { size: A4; margin: 16mm 14mm; }
      body { font-size: 9.5pt; }
      .skip, .languages, .contents, .filters, .actions, .rest, .more, details, noscript { display: none; }
      .frame { display: block; padding: 0; }
      .scroll { overflow: visible; max-height: none; border: 0; }
      table { font-size: 7.5pt; } thead th, tbody th { position: static; }
      .heat td { min-width: 1.6rem; height: 1.4rem; } .heat td a { min-height: 1.4rem; } .heat tbody th { padding: .15rem .4rem; }
      .heat td, .bar, mark, .caution { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .card, figure, tr { break-inside: avoid; } h2, h3, .intro { break-after: avoid; }
      .card { border: 0; border-top: 1px solid #999; border-radius: 0; padding: .6rem 0; }
      .long { max-height: none; overflow: visible; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
