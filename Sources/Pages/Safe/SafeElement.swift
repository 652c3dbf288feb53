/// What may stay of HTML that is shown: elements, their attributes and the addresses in them. Whatever is not named here
/// goes.
enum SafeElement {
  enum Treatment {
    case kept
    /// The tag goes, what is inside stays.
    case unwrapped
    /// Goes with all that is inside.
    case removed
  }

  static func treatment(_ element: Element) -> Treatment {
    switch element {
    case .a, .abbr, .article, .aside, .audio, .b, .bdi, .bdo, .big, .blockquote, .br, .caption, .center, .cite, .code,
      .col, .colgroup, .dd, .del, .details, .dfn, .div, .dl, .dt, .em, .figcaption, .figure, .footer, .h1, .h2, .h3,
      .h4,
      .h5, .h6, .header, .hr, .i, .img, .ins, .kbd, .li, .main, .mark, .ol, .p, .picture, .pre, .q, .rp, .rt, .ruby, .s,
      .samp, .section, .small, .source, .span, .strike, .strong, .sub, .summary, .sup, .table, .tbody, .td, .tfoot, .th,
      .thead,
      .time, .tr, .tt, .u, .ul, .`var`, .video, .wbr:
      .kept
    // Code, frames, other namespaces, and what a page asks of its reader.
    case .script, .style, .noscript, .template, .iframe, .frame, .frameset, .noframes, .noembed, .object, .embed,
      .applet,
      .svg, .math, .title, .head, .link, .meta, .base, .textarea, .select, .option, .optgroup, .datalist, .button,
      .input,
      .canvas, .xmp, .plaintext, .listing, .param, .track, .dialog, .marquee, .basefont, .area, .map, .slot:
      .removed
    default: .unwrapped
    }
  }

  /// Where a browser lets the element stand only there, what must be around it.
  static func parents(_ element: Element) -> [Element] {
    switch element {
    case .td, .th: [.tr]
    case .tr: [.table, .tbody, .thead, .tfoot]
    case .tbody, .thead, .tfoot, .caption, .colgroup: [.table]
    case .col: [.colgroup]
    case .rp, .rt: [.ruby]
    case .source: [.audio, .video]
    default: []
    }
  }

  enum Value { case text, address, image, number, direction, date, flag }

  static func value(_ name: String, of element: Element) -> Value? {
    switch (name, element) {
    case ("title", _), ("lang", _): .text
    case ("dir", _): .direction
    case ("href", .a), ("cite", .blockquote), ("cite", .q), ("cite", .ins), ("cite", .del): .address
    case ("src", .img): .image
    case ("src", .audio), ("src", .video), ("src", .source), ("poster", .video): .address
    case ("alt", .img), ("abbr", .th): .text
    case ("width", .img), ("height", .img), ("width", .video), ("height", .video), ("colspan", .td), ("colspan", .th),
      ("rowspan", .td), ("rowspan", .th), ("start", .ol), ("value", .li), ("span", .col), ("span", .colgroup):
      .number
    case ("datetime", .time), ("datetime", .ins), ("datetime", .del): .date
    case ("open", .details), ("reversed", .ol): .flag
    default: nil
    }
  }
}
