import PlanModel

/// Why an address gave no text.
struct WebTrouble: Error {
  /// Whether it may pass by itself.
  var mayPass = false
  /// Seconds that the server asks to wait before the next attempt.
  var retryAfter = 0
  /// What happened and what to do about it.
  var explanation: LocalizedText

  init(mayPass: Bool = false, retryAfter: Int = 0, fr: String, en: String) {
    self.mayPass = mayPass
    self.retryAfter = retryAfter
    explanation = LocalizedText(fr: fr, en: en)
  }
}

extension WebTrouble {
  static func notAnAddress(_ text: String) -> WebTrouble {
    WebTrouble(
      fr: "« \(text) » n'est pas une adresse du web ; corrigez « url » dans le manifeste",
      en: "'\(text)' is not an address of the web; correct 'url' in the manifest")
  }

  static func leadsAway(_ location: String) -> WebTrouble {
    WebTrouble(
      fr: "redirection refusée vers « \(location.prefix(200)) », qui n'est pas une adresse du web",
      en: "redirection refused to '\(location.prefix(200))', which is not an address of the web")
  }

  static let leavesEncryption = WebTrouble(
    fr: "redirection refusée de https vers http : le texte pourrait être changé en chemin",
    en: "redirection refused from https to http: the text could be changed on its way")

  static func tooManyRedirects(_ count: Int) -> WebTrouble {
    WebTrouble(
      fr: "plus de \(count) redirections ; cherchez la nouvelle adresse avec un navigateur",
      en: "more than \(count) redirections; look for the new address with a browser")
  }

  static let redirectLoop = WebTrouble(
    fr: "les redirections tournent en rond ; cherchez la nouvelle adresse avec un navigateur",
    en: "the redirections go in circles; look for the new address with a browser")

  static let redirectWithoutAddress = WebTrouble(
    fr: "redirection sans adresse ; cherchez la nouvelle adresse avec un navigateur",
    en: "redirection without an address; look for the new address with a browser")

  static func privateAddress(_ address: String) -> WebTrouble {
    WebTrouble(
      fr:
        "\(address) est une adresse locale (machine, réseau privé ou mandataire) ; ajoutez --allow-private si c'est voulu",
      en: "\(address) is a local address (machine, private network or proxy); add --allow-private if that is meant")
  }

  static let notEncrypted = WebTrouble(
    fr: "http sans chiffrement : le texte pourrait être changé en chemin ; écrivez https:// dans le manifeste",
    en: "http without encryption: the text could be changed on its way; write https:// in the manifest")

  static func tooLarge(_ limit: Int) -> WebTrouble {
    WebTrouble(
      fr: "plus de \(limit >> 20) Mio une fois décompressé : réponse sans fin ou piège ; rien n'est gardé",
      en: "more than \(limit >> 20) MiB once unpacked: an endless answer or a trap; nothing is kept")
  }

  static func forbidden(_ origin: String) -> WebTrouble {
    WebTrouble(
      fr:
        "le robots.txt de \(origin) demande de ne pas lire cette page ; téléchargez-la avec un navigateur, puis « import »",
      en: "robots.txt of \(origin) asks not to read this page; download it with a browser, then 'import' it")
  }

  static func asksToWait(_ seconds: Int) -> WebTrouble {
    WebTrouble(
      fr: "le serveur demande d'attendre \(seconds) secondes ; relancez plus tard",
      en: "the server asks to wait \(seconds) seconds; run again later")
  }

  /// A status code that brings no text.
  static func status(_ status: Int, retryAfter: Int) -> WebTrouble {
    switch status {
    case 401, 403, 451:
      return WebTrouble(
        fr: "accès refusé (\(status)) ; téléchargez le document avec un navigateur, puis « import »",
        en: "access refused (\(status)); download the document with a browser, then 'import' it")
    case 404:
      return WebTrouble(
        fr: "page introuvable (404) ; cherchez la nouvelle adresse",
        en: "page not found (404); look for the new address")
    case 410:
      return WebTrouble(
        fr: "page retirée (410) ; cherchez la nouvelle adresse", en: "page withdrawn (410); look for the new address")
    case 408, 425, 429, 500, 502, 503, 504:
      return WebTrouble(
        mayPass: true, retryAfter: retryAfter,
        fr: "le serveur ne répond pas pour l'instant (\(status)) ; relancez plus tard",
        en: "the server does not answer for now (\(status)); run again later")
    default:
      return WebTrouble(
        fr: "réponse inattendue du serveur (\(status)) ; ouvrez l'adresse avec un navigateur",
        en: "unexpected answer of the server (\(status)); open the address with a browser")
    }
  }
}
