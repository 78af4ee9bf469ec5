import PlanModel

/// What a word or phrase does in a statement of time.
enum DateSymbol: Sendable, Equatable {
  /// A month, 1...12.
  case month(Int)
  /// A season.
  case season(DateSpan.Season)
  /// Start of the school year.
  case schoolStart
  /// `semestre`, `half`.
  case half
  /// `trimestre`, `quarter`.
  case quarter
  /// `T` or `Q`, `S` or `H` before a digit.
  case quarterLetter, halfLetter
  /// `année`, `year`.
  case yearWord
  /// `exercice`, `fiscal year`.
  case fiscalYear
  /// `année scolaire`.
  case schoolYear
  /// `début`, `mi`, `fin` and the like before a date.
  case edge(DateSpan.Edge)
  /// The day named is the last one possible.
  case until
  /// `pour`: like ``until``, but means many other things.
  case intended
  /// The period named must not have begun.
  case before
  /// From the day named on.
  case from
  /// `depuis`, `since`: as ``from``, but tells of the past.
  case since
  /// `entre`, `between`.
  case between
  /// `onwards` after a date.
  case onwards
  /// `à`, `au`, `to`: joins two ends, or nothing.
  case to
  /// `et`, `and`.
  case and
  /// `puis`, `then`.
  case then
  /// Articles and prepositions.
  case glue
  /// Prepositions that may stand before a bare date (`en`, `courant`, `in`).
  case preposition
  /// `premier`, `second`, `dernier` (0).
  case ordinal(Int)
  /// `er`, `e`, `th` after a digit.
  case ordinalEnding
  /// Name of a day of the week.
  case weekday
  /// `chaque`, `every`, `tous les`: with a unit, something recurrent.
  case each
  /// A whole phrase for something recurrent.
  case recurrent
  /// A whole phrase for something that never ends.
  case continuous
  /// `immédiat`, `sans délai`.
  case immediate
  /// A unit of time, in days or in months.
  case days(Int), months(Int)
  /// `par`, `per`, `a` before a unit: a rate.
  case per
  /// `fois`, `times`.
  case times
  /// `dans`, `sous`, `within`.
  case within
  /// `suivant`, `after`.
  case after
  /// `adoption`, `publication`: where a span of the plan's own begins.
  case adoption
  /// `plan`, `stratégie`, `feuille de route`.
  case plan
  /// `durée du plan`.
  case planSpan
  /// `fin du plan`.
  case planEnd
  /// `à mi-parcours`.
  case planMiddle
  /// Adjectives that add nothing (`scolaire`, `civile`).
  case idle
}

/// The words of time of one language: data for ``DeadlineParser``.
struct DateVocabulary: Sendable {
  /// Phrases with what they do.
  let phrases: PhraseTable<DateSymbol>

  /// The vocabulary of a language.
  static func of(_ language: Language) -> DateVocabulary {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  private init(_ groups: [(DateSymbol, String)], accentsMatter: Set<String> = []) {
    let pairs = groups.flatMap { symbol, list in
      list.split(separator: ",").map { (String($0), symbol) }
    }
    phrases = PhraseTable(pairs, accentsMatter: accentsMatter)
  }

  private static let french = DateVocabulary(
    months([
      "janvier, janv", "février, fév, fevr", "mars", "avril, avr", "mai", "juin", "juillet, juil", "août",
      "septembre, sept", "octobre, oct", "novembre, nov", "décembre, déc",
    ]) + [
      (.season(.spring), "printemps"), (.season(.summer), "été"), (.season(.autumn), "automne"),
      (.season(.winter), "hiver"),
      (
        .schoolStart,
        """
        rentrée, rentrée scolaire, rentrée universitaire, rentrée judiciaire, rentrée parlementaire, rentrée académique, \
        rentrée de septembre, rentrée des classes, rentrée sociale, rentrée politique
        """
      ),
      (.half, "semestre, semestres"), (.quarter, "trimestre, trimestres"), (.quarterLetter, "t"), (.halfLetter, "s"),
      (.yearWord, "année, an, l'année civile, années"),
      (.fiscalYear, "exercice, exercice financier, exercice budgétaire, année budgétaire, année financière, exercices"),
      (.schoolYear, "année scolaire, année universitaire, année académique"),
      (.edge(.start), "début, début de, commencement"), (.edge(.middle), "mi, milieu, mi -"),
      (.edge(.end), "fin, terme, issue"),
      (
        .until,
        """
        d'ici, d'ici à, d'ici le, d'ici au, au plus tard, au plus tard en, jusqu'à, jusqu'au, jusqu'en, avant fin, \
        d'ici fin, avant la fin de, avant le terme de, d'ici la fin de, d'ici à la fin de, à échéance, à échéance de, \
        à échéance du, à l'horizon, l'horizon, échéance, d'ici l'horizon, date limite, achèvement d'ici, au terme de, échéance fixée au, échéance fixée à
        """
      ),
      (.intended, "pour"), (.before, "avant, préalablement à"),
      (
        .from,
        """
        dès, à partir de, à partir du, à compter de, à compter du, à dater de, à dater du, dès le, dès la, \
        à partir d', à compter d', dès que possible en, démarrage en, début en, lancement en, à partir
        """
      ),
      (.since, "depuis, depuis le"), (.between, "entre"),
      (
        .onwards,
        """
        et années suivantes, et les années suivantes, et suivantes, et au delà, et au - delà, et ensuite, \
        puis les années suivantes
        """
      ), (.to, "à, au"), (.and, "et, et en, ou"),
      (.then, "puis, puis en, ensuite"), (.glue, "le, la, l, les, de, du, d, des, aux, mois de, cette, ce"),
      (
        .preposition,
        """
        en, au cours de, au cours du, courant, dans le courant de, dans le courant du, durant, pendant, sur, lors de, \
        au cours des, sur la période, sur les années, pour la période, pendant la période, période
        """
      ),
      (.ordinal(1), "premier, première"), (.ordinal(2), "deuxième, second, seconde"), (.ordinal(3), "troisième"),
      (.ordinal(4), "quatrième"), (.ordinal(0), "dernier, dernière"),
      (.ordinalEnding, "er, ère, re, e, ème, ième, nd, nde"),
      (.weekday, "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
      (.each, "chaque, tous les, toutes les, à chaque, lors de chaque"),
      (
        .recurrent,
        """
        annuel, annuelle, annuels, annuelles, annuellement, semestriel, semestrielle, trimestriel, trimestrielle, mensuel, \
        mensuelle, mensuellement, biennal, biennale, bisannuel, bisannuelle, triennal, triennale, récurrent, récurrente, \
        récurrents, périodique, périodiquement, régulièrement, hebdomadaire, trimestriellement, semestriellement, \
        quinquennal, pluriannuel récurrent
        """
      ),
      (
        .continuous,
        """
        en continu, en cours, continu, continue, en permanence, permanent, permanente, permanents, au fil de l'eau, \
        de manière continue, de façon continue, de façon permanente, de manière permanente, tout au long de l'année, \
        action continue, au long cours, au quotidien, en routine, sans interruption, toute l'année, pérenne
        """
      ),
      (
        .immediate,
        "immédiat, immédiate, immédiats, immédiatement, dès à présent, dès maintenant, sans délai, effet immédiat, d'ores et déjà"
      ),
      (.days(1), "jour, jours"), (.days(7), "semaine, semaines"), (.months(1), "mois"),
      (.months(3), "trimestre, trimestres"), (.months(6), "semestre, semestres"),
      (.months(12), "an, ans, année, années"),
      (.per, "par, l"), (.times, "fois"),
      (
        .within,
        """
        dans, dans les, sous, dans un délai de, dans le délai de, dans un délai d', dans un délai maximal de, \
        dans un délai maximum de, au terme d'un délai de, dans l', en moins de, dans un délai
        """
      ),
      (
        .after,
        """
        suivant, suivants, suivant l', après, après l', qui suivent, à compter de, à compter du, à partir de, \
        à partir du, qui suit, suivants la, au plus tard après, suivant la, suivant le, après la, après le
        """
      ),
      (
        .adoption,
        """
        adoption, publication, lancement, entrée en vigueur, validation, approbation, signature, démarrage, présentation, \
        promulgation
        """
      ),
      (
        .plan,
        """
        plan, du plan, présent plan, du présent plan, de la stratégie, stratégie, de la feuille de route, feuille de route, \
        du programme, de la présente stratégie, plan d'action, du plan d'action, de la présente feuille de route, \
        du plan national, de la stratégie nationale, du plan d'action national
        """
      ),
      (
        .planSpan,
        """
        durée du plan, durée totale du plan, période du plan, durée de la stratégie, durée de la feuille de route, \
        période de la stratégie, tout au long du plan, durée du programme, durée du présent plan, période couverte par le plan, \
        durée d'exécution du plan, durée de la mise en oeuvre du plan, période de mise en oeuvre du plan
        """
      ),
      (
        .planEnd,
        """
        fin du plan, issue du plan, l'issue du plan, terme du plan, échéance du plan, fin de la stratégie, \
        fin de la feuille de route, achèvement du plan, fin du programme, fin du présent plan
        """
      ),
      (.planMiddle, "mi parcours, mi - parcours, moitié du plan, milieu du plan, mi-plan"),
      (.idle, "civile, scolaire, environ, inclus, compris, calendaire, prochain, prochaine"),
    ], accentsMatter: ["dès", "été", "à"])

  private static let english = DateVocabulary(
    months([
      "january, jan", "february, feb", "march, mar", "april, apr", "may", "june, jun", "july, jul", "august, aug",
      "september, sept, sep", "october, oct", "november, nov", "december, dec",
    ]) + [
      (.season(.spring), "spring"), (.season(.summer), "summer"), (.season(.autumn), "autumn, fall"),
      (.season(.winter), "winter"), (.schoolStart, "start of the school year, start of term"),
      (.half, "half, half year, semester, half of"), (.quarter, "quarter, quarters"),
      (.quarterLetter, "q"), (.halfLetter, "h, s"), (.yearWord, "year, calendar year, years"),
      (.fiscalYear, "fiscal year, financial year, fy, fiscal, reporting year, fiscal years, financial years"),
      (.schoolYear, "school year, academic year"),
      (.edge(.start), "early, beginning of, beginning, start of, start, early in"),
      (.edge(.middle), "mid, mid -, middle of"),
      (.edge(.end), "end, end of, late, close of, year end, end -, late in"),
      (
        .until,
        """
        by, no later than, not later than, until, up to, by the end of, by end of, by end, at the latest by, due by, due, \
        at the latest in, latest by, target date, completion by, prior to the end of, before the end of, before end of, \
        at the latest, by no later than, deadline
        """
      ),
      (.before, "before, prior to, ahead of"),
      (
        .from,
        """
        from, starting, starting in, starting from, as of, as from, beginning in, commencing, commencing in, \
        effective from, with effect from, from the, effective, launch in, upon
        """
      ),
      (.since, "since"), (.between, "between"), (.onwards, "onwards, onward, and onwards, and beyond, and after"),
      (.to, "to, through"), (.and, "and, or"), (.then, "then, and then, followed by"),
      (.glue, "the, of, a, an, this, month of, th"),
      (.preposition, "in, on, during, at, over, throughout, over the period, for the period, in the course of"),
      (.ordinal(1), "first"), (.ordinal(2), "second"), (.ordinal(3), "third"), (.ordinal(4), "fourth"),
      (.ordinal(0), "last, final"), (.ordinalEnding, "st, nd, rd, th"),
      (.weekday, "monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
      (.each, "each, every"),
      (
        .recurrent,
        """
        annual, annually, yearly, biannual, biannually, biennial, biennially, quarterly, monthly, weekly, every other year, \
        on an annual basis, on a yearly basis, on a quarterly basis, recurring, recurrent, periodically, regularly, \
        on a regular basis, semi annual, semi annually, semi - annually, semi - annual
        """
      ),
      (
        .continuous,
        """
        ongoing, on going, on - going, continuous, continuously, continuing, permanent, permanently, on a continuous basis, \
        on an ongoing basis, on a rolling basis, rolling, throughout the year, in progress, underway, year round, \
        all year round
        """
      ),
      (.immediate, "immediate, immediately, with immediate effect, without delay, straight away"),
      (.days(1), "day, days"), (.days(7), "week, weeks"), (.months(1), "month, months"),
      (.months(3), "quarter, quarters"), (.months(12), "year, years"),
      (.per, "per, a, an"), (.times, "times, once, twice"),
      (.within, "within, in, within the next, within the first, within a period of, over the next"),
      (.after, "after, following, of, from, after the, following the, of the, from the"),
      (
        .adoption,
        "adoption, publication, launch, entry into force, approval, start, signature, commencement, release"
      ),
      (
        .plan,
        """
        plan, of the plan, the plan, strategy, of the strategy, the strategy, this plan, this strategy, of this plan, \
        of this strategy, action plan, of the action plan, programme, of the programme, of the national plan, roadmap, \
        of the roadmap
        """
      ),
      (
        .planSpan,
        """
        duration of the plan, life of the plan, lifetime of the plan, duration of the strategy, life of the strategy, \
        lifetime of the strategy, throughout the plan, period of the plan, lifespan of the plan, plan period, \
        duration of this plan, throughout the strategy, life of this plan, life of this strategy
        """
      ),
      (
        .planEnd,
        """
        end of the plan, end of this plan, end of the strategy, end of this strategy, end of the programme, \
        close of the plan, end of plan, end of the action plan
        """
      ),
      (
        .planMiddle,
        "mid term, mid - term, midterm, midway through the plan, halfway through the plan, mid point, mid - point, midpoint"
      ),
      (.idle, "calendar, approximately, inclusive, next, around"),
    ])

  private static func months(_ names: [String]) -> [(DateSymbol, String)] {
    names.enumerated().map { (.month($0.offset + 1), $0.element) }
  }
}
