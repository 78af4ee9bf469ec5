import PlanModel

/// The verbs with which plans announce what is done, in classes of like actions, and which classes are opposites. French
/// and English; each entry is an infinitive or the noun made of it.
///
/// The classes are general words of administration, chosen without regard to a topic.
enum ActionWords {
  /// What a measure does.
  enum Action: String, Sendable, CaseIterable {
    case create, remove, extend, reduce, forbid, allow, open, close, train, inform, study, control, punish, excuse
    case organise, protect, support, coordinate, define, publish, hide, fund, assess
  }

  /// Actions that undo each other.
  static let opposites: [(Action, Action)] = [
    (.create, .remove), (.extend, .reduce), (.forbid, .allow), (.open, .close), (.punish, .excuse), (.publish, .hide),
    (.open, .forbid), (.extend, .remove), (.create, .close), (.open, .remove), (.fund, .remove),
  ]

  /// Whether one action undoes the other.
  static func areOpposite(_ first: Action, _ second: Action) -> Bool {
    opposites.contains { ($0 == first && $1 == second) || ($0 == second && $1 == first) }
  }

  /// Words that turn an action into its contrary when they stand before it.
  static func negations(_ language: Language) -> [String] {
    switch language {
    case .fr: ["ne", "n", "non", "cesser", "sans", "éviter", "renoncer", "empêcher"]
    case .en: ["not", "no", "never", "stop", "cease", "without", "avoid"]
    }
  }

  /// The words of each action.
  static func words(_ language: Language) -> [(Action, String)] {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  private static let french: [(Action, String)] = [
    (
      .create,
      "créer création instituer institution installer installation établir établissement constituer instaurer doter"
    ),
    (
      .remove, "supprimer suppression abroger abrogation abolir abolition retirer retrait démanteler éliminer dissoudre"
    ),
    (
      .extend,
      "étendre extension renforcer renforcement augmenter augmentation développer élargir accroître généraliser"
    ),
    (.reduce, "réduire réduction diminuer diminution limiter restreindre baisser alléger"),
    (.forbid, "interdire interdiction prohiber bannir proscrire"),
    (.allow, "autoriser autorisation permettre légaliser admettre"),
    (.open, "ouvrir ouverture rouvrir réouverture"),
    (.close, "fermer fermeture clore"),
    (.train, "former formation apprendre enseigner initier sensibiliser sensibilisation éduquer éducation"),
    (.inform, "informer information communiquer campagne alerter afficher diffuser diffusion expliquer"),
    (
      .study,
      "étudier étude enquêter enquête mesurer recenser compter connaître observer observatoire recherche relever"
    ),
    (
      .control,
      "contrôler contrôle inspecter inspection vérifier vérification surveiller surveillance visiter veiller veille"
    ),
    (.punish, "punir sanctionner poursuivre réprimer condamner pénaliser confisquer incriminer"),
    (.excuse, "dépénaliser amnistier gracier exonérer dispenser régulariser"),
    (.organise, "organiser organisation tenir réunir animer"),
    (.protect, "protéger protection héberger hébergement accueillir accueil abriter loger sécuriser"),
    (.support, "accompagner accompagnement aider aide soutenir soigner soin assister orienter orientation indemniser"),
    (.coordinate, "coordonner coordination articuler coopérer coopération partenariat associer"),
    (.define, "définir élaborer rédiger adopter préciser fixer référentiel grille charte guide"),
    (.publish, "publier publication"), (.hide, "cacher masquer dissimuler"),
    (.fund, "financer financement budgéter subventionner"), (.assess, "évaluer évaluation bilan auditer"),
  ]

  private static let english: [(Action, String)] = [
    (.create, "create creation establish establishment set install institute introduce launch"),
    (.remove, "remove removal repeal abolish abolition withdraw dismantle eliminate delete"),
    (.extend, "extend extension strengthen increase develop expand reinforce enlarge"),
    (.reduce, "reduce reduction decrease limit restrict lower"), (.forbid, "forbid prohibit prohibition ban bar"),
    (.allow, "allow authorise authorize permit legalise legalize"), (.open, "open opening reopen"),
    (.close, "close closure shut"), (.train, "train training teach educate educating sensitise"),
    (.inform, "inform information communicate campaign alert disseminate explain"),
    (.study, "study survey measure count research collect observe"),
    (.control, "control inspect inspection verify check monitor monitoring supervise"),
    (.punish, "punish sanction prosecute convict penalise penalize confiscate criminalise criminalize"),
    (.excuse, "decriminalise decriminalize amnesty pardon exempt regularise"),
    (.organise, "organise organize hold convene"),
    (.protect, "protect protection shelter accommodate host house secure"),
    (.support, "support assist assistance help accompany care refer compensate"),
    (.coordinate, "coordinate coordination cooperate cooperation partnership"),
    (.define, "define draft adopt specify guidelines guide charter"), (.publish, "publish publication"),
    (.hide, "hide conceal"), (.fund, "fund finance funding subsidise"),
    (.assess, "evaluate assess evaluation assessment audit"),
  ]
}
