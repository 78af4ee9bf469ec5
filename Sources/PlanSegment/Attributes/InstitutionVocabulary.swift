/// How texts speak of those who act: data for ``InstitutionReader`` and ``ProseLeads``, French and English together.
enum InstitutionVocabulary {
  /// First words of names of institutions.
  static let heads = WordTable(
    words: split(
      """
      ministère, ministre, direction, office, agence, délégation, secrétariat, commission, caisse, institut, service, \
      préfecture, inspection, chancellerie, conseil, comité, mission, observatoire, brigade, autorité, administration, \
      département, région, école, fédération, directeur, directrice, procureur, commissaire, conférence, union, société, centre, bureau, haut, haute, défenseur, banque, \
      régie, chambre, cour, parquet, tribunal, rectorat, académie, réseau, fondation, établissement, groupement, pôle, \
      collège, cellule, organisme, opérateur, association, sous, ministères, directions, services, agences, gendarmerie, \
      police, gouvernement, secrétaire, état, mairie, commune, municipalité, \
      ministry, department, minister, agency, directorate, commission, council, board, institute, authority, bureau, \
      service, committee, secretariat, treasury, inspectorate, ombudsman, foundation, centre, center, home, cabinet, \
      commissioner, statistics, college, university, federation, association, network, police, government
      """))

  /// Heads under which running text names one body with its own name behind them, not a kind of bodies.
  static let bodies = WordTable(
    words: split(
      """
      ministère, direction, office, agence, délégation, secrétariat, commission, caisse, institut, service, inspection, \
      conseil, comité, mission, observatoire, brigade, autorité, département, haut, haute, défenseur, banque, régie, \
      ministry, department, agency, directorate, commission, council, board, institute, authority, secretariat, treasury, \
      inspectorate, home, cabinet, bureau, committee, service, commissariat, secretary
      """))

  /// Office holders who act for their office, with its name behind them or, after an article, without one (`le préfet`).
  static let holders = WordTable(
    words: split(
      """
      ministre, délégué, déléguée, commissaire, préfet, préfète, gouverneur, gouverneure, recteur, rectrice, coordonnateur, \
      coordonnatrice, coordinateur, coordinatrice, défenseur, défenseure, secrétaire, rapporteur, rapporteure, \
      minister, commissioner, secretary, governor, ombudsman, coordinator, rapporteur, prefect
      """))

  /// Words inside a name that bring the next word with them.
  static let links = WordTable(
    words: split("de, du, des, d, la, le, l, les, aux, of, the, for, and, on"))

  /// Articles before a name.
  static let articles = WordTable(words: split("le, la, l, les, the"))

  /// Articles that a contracted preposition holds (`du ministère` is `le ministère` without its article).
  static let joins = WordTable(words: split("et, and"))

  /// Phrases after which the one who leads is named (`sous la conduite du`, `piloté par`).
  static let leadBefore = PhraseTable<Bool>(
    phrases(
      participles(
        """
        piloté, coordonné, conduit, mené, porté, préparé, élaboré, organisé, rédigé, dirigé, animé, supervisé, produit, géré, \
        assuré, réalisé, mis en oeuvre, mise en oeuvre, mis en place, mise en place, conduite, conduits, conduites, établi, \
        établie, lancé, instruit, instruite, invité
        """))
      + phrases(
        """
        sous la conduite, sous l'égide, sous la responsabilité, sous le pilotage, sous la coordination, \
        sous la direction, sous l'autorité, sous la supervision, à l'initiative, sous la houlette, confié à, confiée à, \
        confiés à, confiées à, confié au, confiée au, confiés au, confiées au, incombe à, incombe au, incombera à, \
        incombera au, revient à, revient au
        """)
      + phrases(
        """
        led by, coordinated by, managed by, run by, piloted by, headed by, overseen by, conducted by, organised by, \
        organized by, prepared by, drafted by, delivered by, carried out by, implemented by, under the leadership of, \
        under the responsibility of, under the direction of, under the authority of, under the coordination of, \
        entrusted to, assigned to, falls to, at the initiative of, spearheaded by, chaired by
        """))

  /// Words that say, after a name, that it leads (`pilote`, `est chargée de`).
  static let leadAfter = PhraseTable<Bool>(
    phrases(
      """
      pilote, pilotera, pilotent, piloteront, coordonne, coordonnera, coordonnent, coordonneront, conduit, conduira, \
      conduisent, mène, mènera, est chargé de, est chargée de, sont chargés de, est chargé du, est chargée du, sera chargé de, \
      sera chargée de, a la charge de, a la charge du, assure le pilotage, assure la conduite, assure la coordination, \
      assurera le pilotage, assurera la coordination, assure la maîtrise d'ouvrage, est responsable de, est responsable du, \
      sera responsable de, porte la mesure, porte l'action, portera la mesure, anime le suivi, est le chef de file, \
      est chef de file, est cheffe de file, a pour mission de, anime, animera, supervise, supervisera, dirige, dirigera, \
      est désigné chef de file, est désignée cheffe de file, organise, organisera, organisent, organiseront, \
      leads, will lead, coordinates, will coordinate, is responsible for, will be responsible for, are responsible for, \
      is in charge of, oversees, will oversee, manages, will manage, heads, will head, takes the lead, will take the lead, \
      organises, will organise, organizes, will organize, chairs, will chair, is leading, is the lead
      """))

  /// Phrases that open a sentence and say what the one named behind the comma does.
  static let apposition = PhraseTable<Bool>(
    phrases(
      """
      chargé de, chargée de, chargés de, chargées de, chargé du, chargée du, en charge de, en charge du, responsable de, \
      responsable du, pilote de, pilote du, cheffe de file, chef de file, coordinatrice de, coordinateur de, \
      in charge of, responsible for, as lead, as the lead, tasked with, entrusted with
      """))

  /// Verbs that say, after a name, that it acts for the measure.
  static let acting = WordTable(
    words: (VerbVocabulary.french.finiteForms + VerbVocabulary.english.finiteForms).map { ($0, true) })

  /// Verbs that say so after ``modals``.
  static let bases = WordTable(words: VerbVocabulary.english.baseForms.map { ($0, true) })

  /// English words that put a verb's base form behind a subject.
  static let modals = WordTable(words: split("will, shall, must, should"))

  /// Adjectives that make a body of small letters one of the State's own (`la direction générale de la cohésion sociale`).
  static let ranks = WordTable(
    words: split(
      """
      générale, général, nationale, national, interministérielle, interministériel, centrale, central, fédérale, fédéral, \
      chargé, chargée, supérieur, supérieure
      """))

  /// Heads whose field may follow with `à` (`Secrétariat à la condition féminine`).
  static let dativeHeads = WordTable(
    words: split(
      "secrétariat, délégation, haut, haute, commissariat, mission, délégué, déléguée, commissaire, secrétaire"))

  /// Pronouns and adverbs between a name and its verb (`en arrête`, `y consacre`).
  static let between = WordTable(
    words: split("en, y, la, le, les, l, se, s, lui, leur, en outre, ensuite, also, then, therefore, jointly"))

  /// Capitalised words that name no institution, or one that leads everything and nothing.
  static let general = WordTable(
    words: split(
      """
      état, états, france, europe, parlement, gouvernement, sénat, assemblée, constitution, convention, charte, plan, loi, \
      république, nation, union, société, mesure, action, axe, stratégie, journée, fonds, programme, projet, government, \
      parliament, state, states, kingdom, plan, strategy, act, action, measure, convention, fund, programme, project
      """))

  /// Words that end a name and are no adjective.
  static let stops = WordTable(
    words: split(
      """
      avec, pour, dans, sous, sont, sera, seront, afin, lors, dont, elle, elles, ainsi, puis, tous, toutes, chaque, leurs, \
      cette, peut, peuvent, doit, doivent, devra, devront, pourra, pourront, depuis, selon, entre, vers, chez, sans, comme, \
      quand, lorsque, mais, donc, aussi, notamment, chargé, chargée, with, will, that, which, from, have, shall, must, under, \
      this, these, their, when, where, while, into, over, also, should, would, could, been, were      
      """))

  private static func split(_ list: String) -> [(word: String, value: Bool)] {
    list.split(separator: ",").map { (String($0), true) }
  }

  private static func phrases(_ list: String) -> [(phrase: String, value: Bool)] {
    list.split(separator: ",").map { (String($0), true) }
  }

  /// `piloté` -> `piloté par`, `pilotée par`, `pilotés par`, `pilotées par`.
  private static func participles(_ list: String) -> String {
    list.split(separator: ",").flatMap { word -> [String] in
      let word = String(word)
      guard word.hasSuffix("é") else { return [word + " par"] }
      return ["", "e", "s", "es"].map { word + $0 + " par" }
    }.joined(separator: ",")
  }
}
