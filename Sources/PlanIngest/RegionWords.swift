import PlanModel

/// Names by which pages, French and English, call their parts: elements, ARIA roles, and words of classes and identifiers.
enum RegionWords {
  /// What a name says of a part of a page.
  enum Label: Equatable {
    /// The text of the document itself.
    case body
    /// Something else.
    case other(Region)
    /// Something else if it holds links or snippets; authors use the word for running text, too.
    case perhaps(Region)
  }

  /// What an element or role announces, whatever its names.
  static func label(element: String, role: String?) -> Label? {
    if let label = elements[element] { return label }
    return role.flatMap { roles[$0] }
  }

  private static let elements: [String: Label] = [
    "nav": .other(.navigation), "menu": .other(.navigation), "aside": .other(.aside), "footer": .other(.footer),
    "form": .other(.aside), "button": .other(.aside), "select": .other(.aside), "option": .other(.aside),
    "label": .other(.aside), "textarea": .other(.aside), "dialog": .other(.banner), "datalist": .other(.aside),
    "legend": .other(.aside), "figcaption": .other(.aside), "search": .other(.aside), "main": .body, "article": .body,
  ]

  private static let roles: [String: Label] = [
    "navigation": .other(.navigation), "menu": .other(.navigation), "menubar": .other(.navigation),
    "directory": .other(.navigation), "banner": .other(.banner), "dialog": .other(.banner),
    "alertdialog": .other(.banner), "contentinfo": .other(.footer), "complementary": .other(.aside),
    "search": .other(.aside), "form": .other(.aside), "toolbar": .other(.aside), "main": .body, "article": .body,
  ]

  /// What a class list or identifier says. Each name is cut into words at every sign that is no letter and at changes of
  /// case; single words and pairs of neighbours are looked up. A name that says *document* wins over the others of its list,
  /// which are often states and topics (`entry-content has-comments`).
  static func label(named list: String) -> Label? {
    var list = list
    return list.withUTF8 { label(in: $0) }
  }

  private static func label(in list: UnsafeBufferPointer<UInt8>) -> Label? {
    var previous: UInt64 = 0
    var hash = seed
    var label: Label?
    var wasLower = false
    for index in 0...list.count {
      let byte = index < list.count ? list[index] : 0x20
      let isUpper = (65...90).contains(byte)
      let isLetter = isUpper || (97...122).contains(byte) || byte >= 0x80
      if hash != seed, !isLetter || (isUpper && wasLower) {
        if let found = meaning[hash] ?? (previous == 0 ? nil : meaning[pair(previous, hash)]) {
          if found == .body { return found }
          if label == nil { label = found }
        }
        previous = hash
        hash = seed
      }
      if byte == 0x20 { previous = 0 }
      if isLetter { hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3 }
      wasLower = isLetter && !isUpper
    }
    return label
  }

  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ word: Substring) -> UInt64 {
    word.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 31) ^ second }

  private static let meaning: [UInt64: Label] = {
    var labels: [UInt64: Label] = [:]
    for (label, words) in wordLists {
      for entry in words.split(separator: " ") {
        let parts = entry.split(separator: "-")
        labels[parts.count == 1 ? hash(parts[0]) : pair(hash(parts[0]), hash(parts[1]))] = label
      }
    }
    for first in "post entry article story blog single news page main rich field content body art text".split(
      separator: " ")
    {
      for second in "content body text copy contents texte contenu bodycopy".split(separator: " ") where first != second
      {
        labels[pair(hash(first), hash(second))] = .body
      }
    }
    return labels
  }()

  private static let wordLists: [(Label, String)] = [
    (
      .other(.navigation),
      "nav navbar navi navigation menu submenu topmenu mainmenu mainnav subnav topnav breadcrumb breadcrumbs crumb crumbs "
        + "breadcrump ariane filariane sommaire pagination pager paging paginate skip skiplinks skiplink evitement "
        + "tags tagcloud taglist keywords post-tags post-categories prev-next post-navigation category-list "
        + "jump-links sitemap plan-site rubriques langues languages lang-switcher"
    ),
    (
      .other(.banner),
      "cookie cookies consent gdpr rgpd cookiebar cookiebanner cookieconsent tarteaucitron onetrust bandeau popup modal "
        + "overlay lightbox masthead topbar alert paywall adblock premium-teaser"
    ),
    (
      .other(.footer),
      "footer foot pied colophon copyright imprint mentions-legales page-bottom site-info siteinfo credits legal"
    ),
    (
      .other(.aside),
      "sidebar aside rail related relatedposts recommended recommend recommendations recirc similar "
        + "readmore read-more more-stories see-also voir-aussi lire-aussi a-lire share sharing shares sharebar sharedaddy "
        + "shariff addthis addtoany socials social socialmedia social-media partage partager reseaux-sociaux "
        + "newsletter subscribe subscription signup abonnement abonnez infolettre "
        + "comment comments commentlist commentaire commentaires kommentare kommentar respond disqus reactions discussion "
        + "replies trackback trackbacks pingback "
        + "byline author authors autor auteur auteurs authorbox author-bio biography bio about-author vcard "
        + "meta metadata postmeta metas entry-meta post-meta article-meta date dateline published timestamp post-date "
        + "ad ads adv advert advertisement advertising adsense adslot sponsor sponsored publicite pub promo promotion "
        + "outbrain taboola popular trending mostread most-read bestof "
        + "donate donation don print printer rating ratings votes vote poll survey login search searchform suche recherche "
        + "caption captions figcaption embed embedded button buttons btn cta affiliate facebook "
        + "filter toolbar tools utility utilities jobs shop cart warenkorb download-app feedback flag "
        + "hidden-print screenreader infobox factbox"
    ),
    (
      .perhaps(.aside),
      "widget widgets teaser teasers bottom print noprint latest recent"
    ),
    (
      .perhaps(.navigation), "toc"
    ),
    (
      .body,
      "articlebody postcontent entrycontent articletext articlecontent storybody storycontent maincontent hentry "
        + "contenu corps chapo texte textbody fulltext wysiwyg prose bodytext blogpost postbody post-entry entry-inner"
    ),
  ]
}
