/// The words around amounts, French and English together (an amount's own words do not differ enough to need the language):
/// data for ``AmountParser``.
enum AmountVocabulary {
  /// What a word does beside a number.
  enum Word: Sendable, Equatable {
    /// The euro.
    case euro
    /// The euro with a scale in one word (`k€` is two tokens, `keur` one).
    case scaledEuro(Int64)
    /// A scale (`M`, `millions`).
    case scale(Int64)
    /// Another currency.
    case otherCurrency
    /// Full-time equivalents: always posts.
    case fullTime
    /// Posts.
    case post
    /// People employed: posts only where the text says that they are.
    case staff
    /// `par an`, `annuel`.
    case perYear
    /// `par`, `per`, `/`: with a noun behind it, a price for one.
    case per
    /// Joins number and unit (`d'euros`, `of`), or qualifies the unit (`supplémentaires`).
    case joint
  }

  /// Words and phrases with their part.
  static let words = PhraseTable<Word>(
    entries([
      (.euro, "€, euro, euros, eur"),
      (.scaledEuro(1000), "keur, keuros, k€"), (.scaledEuro(1_000_000), "meur, meuros"),
      (.scaledEuro(1_000_000_000), "mdeur, mdseur"),
      (.scale(1000), "k, mille, thousand, milliers, tsd"),
      (.scale(1_000_000), "m, million, millions, mio, mios, mln"),
      (.scale(1_000_000_000), "md, mds, mrd, mrds, milliard, milliards, billion, billions, bn"),
      (
        .otherCurrency,
        "$, £, dollar, dollars, chf, francs, usd, cad, gbp, livres, pounds, fr, yen, xof, fcfa, dirhams, mad, kr, sek, $ca, ca$"
      ),
      (
        .fullTime,
        """
        etp, etpt, fte, ftes, équivalent temps plein, équivalents temps plein, équivalent - temps - plein, \
        équivalents - temps - plein, équivalents temps - plein, équivalent temps - plein, equivalents plein temps, \
        full time equivalent, full time equivalents, full - time equivalent, full - time equivalents, full - time posts, \
        full time posts, équivalents - temps plein, équivalent - temps plein, full - time staff, full time staff, équivalents à temps plein, équivalent à temps plein, équivalent plein temps
        """
      ),
      (
        .post,
        """
        poste, postes, emploi, emplois, post, posts, position, positions, agents supplémentaires, additional staff, \
        postes supplémentaires, emplois supplémentaires, new posts, additional posts, staff members
        """
      ),
      (
        .staff,
        """
        agent, agents, salariés, salariées, enquêteurs, inspecteurs, intervenants, éducateurs, écoutants, \
        fonctionnaires, collaborateurs, collaboratrices, officers, staff, investigators, inspectors, professionnels, policiers, \
        magistrats, greffiers, travailleurs sociaux, psychologues, juristes, assistants, conseillers, caseworkers, répondants, répondantes, écoutantes, évaluateurs, médecins, infirmières, infirmiers, référents, \
        référentes, correspondants, douaniers, gendarmes, procureurs, juges, avocats, traducteurs, interprètes, counsellors, \
        nurses, doctors, prosecutors, judges, police officers, social workers, advisers, advisors, coordinateurs
        """
      ),
      (
        .perYear,
        """
        par an, par année, / an, annuel, annuels, annuelle, annuelles, per year, per annum, a year, each year, every year, \
        annually, annual, chaque année, tous les ans, en année pleine, / year, l'an, yearly, p . a, / année
        """
      ),
      (.per, "par, per, /"), (.joint, "d, de, of, new, nouveaux, nouvelles, additional, extra"),
    ]))

  /// The scale that a token names, with or without the euro (`M`, `k€`).
  static func scale(_ tokens: [WordToken], at index: Int) -> Int64? {
    switch words.match(tokens, at: index)?.value {
    case .scale(let scale), .scaledEuro(let scale): scale
    default: nil
    }
  }

  /// What a word near an amount says about it.
  enum Cue: Sendable {
    /// The amount is money or posts for the measure.
    case means
    /// The amount is a fine, a ceiling, a price, an allowance, a statistic.
    case otherwise
    /// The amount is for more than the measure.
    case shared
  }

  /// Words that tell what an amount in running text is.
  static let cues = PhraseTable<Cue>(
    entries([
      (
        .means,
        """
        budget, budgets, budgétée, enveloppe, enveloppes, crédit, crédits, dotation, dotations, doté, dotée, dotés, dotées, \
        financé, financée, financés, financées, finance, financera, financent, financement, coût, coûte, coûtera, \
        coûtent, dépense, dépenses, consacre, consacré, consacrée, consacrés, consacrées, consacrera, consacrent, mobilise, \
        mobilisé, mobilisée, mobilisés, mobilisera, investi, investis, investit, investira, investissement, investissements, \
        alloue, alloué, allouée, alloués, allouera, affecté, affectés, abonde, abondé, abondée, abondera, subvention, \
        subventions, chiffré, chiffrée, provisionné, provisionnés, apporte, apportera, réservés, moyens financiers, \
        funding, funded, fund, cost, costs, allocate, allocated, allocates, allocation, invest, invested, invests, \
        investment, earmarked, earmark, appropriation, grant, grants, spend, spending, envelope, committed, budgeted, \
        endowed, set aside, make available, made available, resources of
        """
      ),
      (
        .otherwise,
        """
        amende, amendes, sanction, sanctions, pénalité, pénalités, plafond, plafonné, plafonnée, plafonnés, seuil, maximal, \
        maximale, tarif, tarifs, prix, salaire, salaires, smic, prime, primes, indemnité, indemnités, bourse, bourses, pécule, \
        caution, loyer, loyers, redressement, redressements, saisi, saisis, saisies, confisqué, confisqués, préjudice, \
        préjudices, bénéfice, bénéfices, chiffre d'affaires, prive, fraude, fraudes, recouvré, recouvrés, aide, allocation de, \
        rémunération, gratification, forfait, chèque, revenu, revenus, emprisonnement, encourt, punie, puni, passible, dommage, \
        fine, fines, fined, penalty, penalties, ceiling, cap, capped, threshold, price, prices, fee, fees, salary, salaries, \
        wage, wages, allowance, allowances, stipend, turnover, revenue, revenues, fraud, seized, confiscated, damage, damages, \
        profits, voucher, benefit, par mois, par jour, par personne, par nuit, par heure, a month, per month, per person, \
        per day, a week, per head
        """
      ),
      (
        .shared,
        """
        axe, ensemble du plan, l'ensemble des mesures, ensemble des actions, pour le plan, budget du plan, coût du plan, \
        enveloppe du plan, coût total du plan, toutes les mesures, whole plan, all measures, across the plan, entire plan, \
        this pillar, cette partie du plan, ce volet
        """
      ),
    ]))

  /// Words by which running text says that people are employed for a measure: true where they may stand on either side of the
  /// number, false where they follow it (`de plus de 1 000 salariés` hires no one).
  static let employment = PhraseTable<Bool>(
    entries([
      (
        true,
        """
        comprend, comprendra, compte, comptera, composée de, composé de, dotée de, doté de, dispose de, disposera de, renfort, \
        renforts, renforcée de, renforcé par, recrutement, recrutements, recrute, recrutera, recruter, recrutés, recrutées, \
        recruté, création, créés, créées, crée, créera, rejoindront, rejoignent, rejoint, viendront renforcer, staffed by, \
        recruit, recruits, recruited, recruitment, hire, hired, create, created, creation of, employ, employs, join, comprises
        """
      ),
      (false, "supplémentaires, supplémentaire, de plus, en plus, additional, more"),
    ]))

  private static func entries<Value>(_ groups: [(Value, String)]) -> [(phrase: String, value: Value)] {
    groups.flatMap { value, list in list.split(separator: ",").map { (String($0), value) } }
  }
}
