/// The elements of HTML that are treated in some way of their own; every other is `unknown`.
enum Element: String, CaseIterable, Sendable {
  /// A piece of text, which is no element but a node as well.
  case text = "#text"
  case unknown = "#unknown"

  case a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center, cite
  case code, col, colgroup, dd, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer
  case form, frame, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, label, li, link
  case main, math, menu, meta, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, p, param, picture
  case pre, q, s, script, section, select, small, source, span, strong, style, sub, summary, sup, svg, table, tbody
  case td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr, xmp
  // Known, so that their tags are told from text that merely begins with `<`.
  case acronym, area, bdi, bdo, big, data, datalist, del, dfn, dir, ins, kbd, legend, map, mark, marquee, meter, output
  case progress, rp, rt, ruby, samp, strike, `var`, frameset, basefont, applet, listing, plaintext, slot, search

  /// By name in lower case.
  static func named(_ name: String) -> Element { byName[name] ?? .unknown }

  private static let byName: [String: Element] = {
    var names: [String: Element] = [:]
    for element in allCases where element != .text && element != .unknown { names[element.rawValue] = element }
    return names
  }()
}

extension Element {
  /// Never has content (HTML Living Standard, 13.1.2, "void elements", and those that were so once).
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track,
      .wbr:
      true
    default: false
    }
  }

  /// What is inside is text up to the end tag, whatever it looks like (13.2.5.1; `noscript` as where scripts run).
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .xmp, .iframe, .noembed, .noframes, .noscript: true
    default: false
    }
  }

  /// What is inside is not read by people as text of the page.
  var isHidden: Bool {
    switch self {
    case .script, .style, .noscript, .template, .head, .title, .iframe, .noembed, .noframes, .object, .applet, .svg,
      .canvas, .audio, .video, .select, .datalist, .textarea, .button, .math:
      true
    default: false
    }
  }

  /// Stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
      .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header,
      .hgroup, .hr, .html, .legend, .li, .listing, .main, .menu, .nav, .ol, .optgroup, .option, .p, .plaintext, .pre,
      .search, .section, .summary, .table, .tbody, .tfoot, .thead, .title, .tr, .ul, .xmp:
      true
    default: false
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
