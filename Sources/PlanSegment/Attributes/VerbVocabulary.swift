import PlanModel

/// Verbs by what they commit to, by language: data for ``VerbStrength`` and ``ProseLeads``.
///
/// The four classes follow the graduation of commitments usual in the evaluation of public policies: to study or encourage
/// (1), to improve what exists (2), to do something that can be seen (3), to create, pay for, command or forbid (4).
struct VerbVocabulary: Sendable {
  /// Infinitives by strength, from 1; index 0 is strength 1.
  var infinitives: [String]
  /// Other forms that the rules of ``forms`` do not make, by strength.
  var irregular: [(strength: Int, forms: String)]
  /// Makes the forms that a text may use from an infinitive.
  var forms: @Sendable (String) -> [String]
  /// Makes the forms of the third person, present and future, from an infinitive: those that follow a subject.
  var finite: @Sendable (String) -> [String]

  /// All forms with their strength.
  var strengths: [(word: String, value: Int)] {
    var result: [(word: String, value: Int)] = []
    for (index, list) in infinitives.enumerated() {
      for verb in VerbVocabulary.words(list) {
        for form in forms(verb) { result.append((form, index + 1)) }
      }
    }
    for (strength, list) in irregular {
      for form in VerbVocabulary.words(list) { result.append((form, strength)) }
    }
    return result
  }

  /// Forms that make what stands before them the subject of a doing; who examines or encourages leads nothing.
  var finiteForms: [String] {
    infinitives.dropFirst().flatMap { VerbVocabulary.words($0).flatMap(finite) }
      + irregular.filter { $0.strength > 1 }.flatMap { VerbVocabulary.words($0.forms) }
  }

  /// The infinitives, or base forms, of the same verbs.
  var baseForms: [String] { infinitives.dropFirst().flatMap { VerbVocabulary.words($0) } }

  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// French: infinitive, present and future of the third person.
  static let french = VerbVocabulary(
    infinitives: [
      """
      étudier, encourager, favoriser, poursuivre, envisager, promouvoir, inciter, explorer, examiner, contribuer, inviter, \
      soutenir, réfléchir, veiller, chercher, tendre, suivre, maintenir, continuer, rappeler, dialoguer, échanger, engager, \
      identifier, valoriser, souhaiter, espérer, participer, viser, aider
      """,
      """
      améliorer, renforcer, développer, faciliter, accompagner, sensibiliser, informer, mobiliser, coordonner, consolider, \
      adapter, accroître, élargir, étendre, approfondir, structurer, harmoniser, intensifier, simplifier, associer, \
      accélérer, optimiser, moderniser, actualiser, réviser, reconnaître, prévenir, lutter, animer, articuler, repenser
      """,
      """
      former, publier, élaborer, organiser, réaliser, ouvrir, déployer, diffuser, désigner, contrôler, lancer, recruter, \
      mesurer, nommer, rédiger, établir, mener, conduire, signer, remettre, tenir, réunir, évaluer, vérifier, expérimenter, \
      généraliser, distribuer, transmettre, présenter, produire, adopter, préparer, installer, équiper, construire, \
      recenser, cartographier, piloter, assurer, proposer, interroger, croiser, traduire, intégrer, inscrire, confier, \
      repérer, protéger, héberger, accueillir, enquêter, fermer, habiliter, conclure, constituer, offrir, garder, fournir, \
      doter, rendre, appliquer, mettre, affecter, consacrer, arrêter, gérer, porter, superviser, analyser, \
      saisir, délivrer, représenter, porter, saisir, verser, recueillir, centraliser, tester, \
      prononcer, ordonner
      """,
      """
      créer, financer, instituer, interdire, garantir, imposer, doubler, tripler, abroger, ratifier, supprimer, sanctionner, \
      obliger, exiger, punir, instaurer, embaucher, confisquer, bannir, abolir, allouer, titulariser, indemniser, exclure
      """,
    ],
    irregular: [
      (1, "poursuit, poursuivent, promeut, promeuvent, réfléchit, réfléchissent, soutient, soutiennent, suit, suivent"),
      (2, "accroît, accroissent, prévient, préviennent, étend, étendent, reconnaît, reconnaissent"),
      (
        3,
        """
        ouvre, ouvrent, mène, mènent, mènera, mèneront, tient, tiennent, tiendra, tiendront, conduit, conduisent, met, mettent, \
        mettra, mettront, remet, remettent, remettra, rend, rendent, établit, établissent, produit, produisent, accueille, \
        accueillent, offre, offrent, fournit, fournissent, inscrit, inscrivent, transmet, transmettent, conclut, \
        concluent, traduit, traduisent, protège, protègent, saisit, saisissent, recueille, recueillent
        """
      ),
      (
        4,
        "interdit, interdisent, garantit, garantissent, punit, punissent, interdite, interdits, obligatoire, obligatoires"
      ),
    ],
    forms: { verb in
      var forms = [verb]
      if verb.hasSuffix("er") {
        let stem = String(verb.dropLast(2))
        forms += [
          stem + "e", stem + "ent", stem + "era", stem + "eront", stem + "é", stem + "ée", stem + "és", stem + "ées",
        ]
        if stem.hasSuffix("g") { forms.append(stem + "ent") }
      } else if verb.hasSuffix("ir") {
        let stem = String(verb.dropLast(2))
        forms += [stem + "ira", stem + "iront", stem + "it", stem + "issent"]
      } else if verb.hasSuffix("re") {
        let stem = String(verb.dropLast(1))
        forms += [stem + "a", stem + "ont"]
      }
      return forms
    },
    finite: { verb in
      if verb.hasSuffix("er") {
        let stem = String(verb.dropLast(2))
        return [stem + "e", stem + "ent", stem + "era", stem + "eront"]
      }
      if verb.hasSuffix("ir") {
        let stem = String(verb.dropLast(2))
        return [stem + "it", stem + "issent", stem + "ira", stem + "iront"]
      }
      return verb.hasSuffix("re") ? [String(verb.dropLast(1)) + "a", String(verb.dropLast(1)) + "ont"] : []
    })

  /// English: base form, third person, past participle.
  static let english = VerbVocabulary(
    infinitives: [
      """
      study, encourage, promote, consider, explore, continue, examine, support, foster, reflect, seek, invite, strive, aim, \
      endeavour, maintain, engage, facilitate, help, contribute, discuss, monitor, recognise, recognize, raise, look
      """,
      """
      improve, strengthen, enhance, develop, expand, increase, coordinate, inform, mobilise, mobilize, adapt, extend, \
      harmonise, harmonize, update, revise, accelerate, simplify, consolidate, prevent, combat, tackle, step
      """,
      """
      train, publish, organise, organize, open, deploy, launch, recruit, measure, appoint, draft, conduct, sign, deliver, \
      evaluate, verify, pilot, distribute, submit, present, produce, adopt, prepare, install, build, map, lead, run, hold, \
      designate, implement, issue, introduce, set, review, report, test, roll, translate, provide, carry, complete, collect, \
      convene, protect, identify, entrust, detect, prosecute, investigate
      """,
      """
      create, fund, finance, establish, ban, prohibit, guarantee, require, double, triple, repeal, ratify, abolish, \
      criminalise, criminalize, enact, mandate, penalise, penalize, hire, oblige, enforce, legislate, impose, ensure
      """,
    ],
    irregular: [],
    forms: { verb in
      let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
      let third = verb.hasSuffix("y") ? String(verb.dropLast()) + "ies" : verb + "s"
      return [verb, third, stem + "ed", verb + "es", stem + "ing"]
    },
    finite: { verb in
      if verb.hasSuffix("y") && !verb.hasSuffix("oy") { return [String(verb.dropLast()) + "ies"] }
      return [verb + "s", verb + "es"]
    })
}
