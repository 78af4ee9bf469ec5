/// The words with which plans label what they state, by language: data for ``AttributeLabels``.
///
/// Labels are written without articles, in the singular where that is only a matter of a final *s*; case and accents do
/// not matter. Collected from plans of France, Quebec, Canada, Belgium, Switzerland, the United Kingdom and the European
/// Union and from the names of columns and elements in their exports.
struct LabelVocabulary: Sendable {
  /// Labels by what they announce.
  var labels: [(kind: AttributeKind, phrases: String)]
  /// Head nouns that decide where the whole label is not listed (`Échéance indicative de livraison`).
  var heads: [(kind: AttributeKind, words: String)]
  /// Nouns for a body that may lead or take part, as a qualifier tells.
  var bodies: String
  /// Qualifiers that make a body the lead.
  var leading: String
  /// Qualifiers that make a body a partner.
  var joining: String
  /// Words that add nothing to a label.
  var fillers: String
  /// What a label may say it belongs to (`de la mesure`), left out with all that follows.
  var owners: String
  /// Words that join two labels.
  var joiners: String
  /// Whether the head noun stands at the end of a label.
  var isHeadLast: Bool

  /// French.
  static let french = LabelVocabulary(
    labels: [
      (
        .lead,
        """
        pilote, pilotes, pilotage, pilote principal, pilote operationnel, chef de file, \
        cheffe de file, chefs de file, chef(fe) de file, responsable, responsables, responsabilite, conduite, porteur, \
        porteuse, porteur de projet, portage, portee par, maitre d'ouvrage, maitrise d'ouvrage, mise en oeuvre par, \
        referent, referente, coordination, coordinateur, coordonnateur, coordinatrice, animateur, animation, \
        direction responsable, bureau prescripteur, tutelle, qui, par qui, charge de mission, ministere, \
        departement competent, office responsable, en charge, mandataire, gestionnaire, imputabilite, sous l'egide de, \
        pilote par, conduit par, menee par, acteur principal, tete de file, pilote et partenaires
        """
      ),
      (
        .partners,
        """
        partenaire, partenaires, partenariat, partenariats, concours, acteurs associes, acteurs, acteurs concernes, \
        acteurs mobilises, en lien avec, avec, avec l'appui de, avec le concours de, appui, appuis, soutien, \
        contributeur, contributeurs, contributrices, contribution, parties prenantes, associes, services associes, \
        copilote, copilotes, co pilote, co pilotes, copilotage, co pilotage, co pilotes associes, collaborateur, collaborateurs, collaboration, collaborations, cooperation, \
        ministeres associes, en collaboration avec, en partenariat avec, organismes associes, intervenants, participants, \
        operateurs, relais, autres acteurs, administrations associees, membres, en concertation avec
        """
      ),
      (
        .deadline,
        """
        calendrier, echeance, echeancier, delai, terme, date, dates, calendrier de realisation, horizon, date limite, \
        date butoir, date de fin, date d'echeance, periode, periode de realisation, duree, quand, planning, \
        planification, mise en oeuvre, date de realisation, date cible, date prevue, annee, annees, livraison, \
        date de livraison, date d'achevement, entree en vigueur, periodicite, frequence, temporalite, phasage, \
        terme prevu, echelonnement, calendrier previsionnel, debut et fin, etapes et calendrier, jalon, jalons, \
        annee de realisation, cible temporelle
        """
      ),
      (
        .budget,
        """
        budget, cout, couts, financement, financements, dotation, moyens financiers, credits, credit, enveloppe, \
        ressources, ressources financieres, montant, montants, budget previsionnel, cout previsionnel, cout estime, \
        depense, depenses, investissement, investissements, subvention, apport, moyens budgetaires, plan de financement, \
        moyens, incidences financieres, incidence financiere, budget eur, budget en euros, aide financiere, \
        sources de financement, estimation financiere, autorisations d'engagement, credits de paiement, combien
        """
      ),
      (
        .posts,
        """
        moyens humains, etp, etpt, effectif, effectifs, emplois, postes, postes crees, personnel, personnels, \
        ressources humaines, equivalent temps plein, equivalents temps plein, creations de postes, creation d'emplois, \
        equipe, renforts, schema d'emplois, fte
        """
      ),
      (
        .indicator,
        """
        indicateur, indicateurs, indicateur de suivi, indicateur de resultat, indicateurs de resultats, \
        indicateur d'impact, indicateur de realisation, indicateurs de performance, cible, cibles, valeur cible, \
        resultat attendu, resultats attendus, resultat, resultats, mesure de la reussite, critere, criteres, \
        criteres d'evaluation, critere de reussite, critere de succes, suivi, suivi et evaluation, evaluation, livrable, \
        livrables, objectif chiffre, objectifs chiffres, objectif quantifie, objectif cible, preuve, mesure du resultat, \
        effets attendus, produits attendus, modalites d'evaluation, kpi
        """
      ),
      (
        .publics,
        """
        public, publics, public cible, publics cibles, public vise, publics vises, beneficiaire, beneficiaires, \
        population, populations, population cible, pour qui, clientele, clienteles, destinataire, destinataires, \
        groupe cible, groupes cibles, personnes concernees, personnes visees, usagers, cible de la mesure
        """
      ),
      (
        .territory,
        """
        territoire, territoires, perimetre, perimetre geographique, lieu, lieux, zone, zones, region, regions, \
        departement, departements, commune, communes, localisation, echelle, echelon, champ territorial, ressort, \
        territoires concernes, zone geographique, ou, canton, cantons, province, provinces
        """
      ),
      (
        .number,
        """
        numero, n, no, id, identifiant, reference, ref, code, numero de mesure, n mesure, numero d'action, mesure n, \
        action n, fiche n, recommandation n, numero d'ordre, rang
        """
      ),
      (
        .title,
        """
        titre, intitule, libelle, nom, mesure, action, engagement, nom de la mesure, titre court, libelle court, \
        intitule court, objet, fiche action, fiche, denomination, sujet, recommandation
        """
      ),
      (
        .text,
        """
        texte, texte integral, description, contenu, detail, details, descriptif, resume, presentation, corps, contexte, \
        enonce, description detaillee, modalites, modalites de mise en oeuvre, mise en oeuvre detaillee, \
        texte de la recommandation, contenu de la mesure, libelle complet, libelle long
        """
      ),
      (
        .axis,
        """
        axe, axes, axe strategique, chantier, pilier, volet, theme, thematique, chapitre, orientation, titre i, partie, \
        priorite, domaine, champ d'action, section, objectif strategique, rubrique, champ
        """
      ),
      (.parent, "parent, mesure parente, action parente, mesure mere, numero parent, rattachement, objectif parent"),
      (
        .state,
        "etat, etats, pays, auteur, etat auteur, etat recommandant, delegation, source, organe, comite, recommande par"
      ),
      (
        .position,
        """
        position, reponse, decision, acceptation, suite donnee, suites donnees, avis, position de l'etat, \
        acceptee notee, position du gouvernement, accueil
        """
      ),
      (
        .status,
        """
        statut, appreciation, avancement, etat d'avancement, etat de realisation, taux de realisation, bilan, niveau, \
        degre de realisation, realisation, progression, etat de mise en oeuvre, degre d'avancement, evaluation du statut, \
        niveau d'avancement, niveau de realisation, situation
        """
      ),
      (
        .other,
        """
        observation, observations, commentaire, commentaires, remarque, remarques, objectif, objectifs, base legale, \
        base juridique, fondement, references, textes de reference, constat, constats, enjeu, enjeux, justification, \
        langue, note, notes, nota, article, articles, lien, liens, url, annexe, risque, risques, priorite d'action, \
        sous objectif, finalite, vecteur, vecteur juridique, programme budgetaire, concepts, concept, document, but
        """
      ),
    ],
    heads: [
      (.lead, "pilote, pilotage, responsable, porteur, porteuse, chef, cheffe, referent, conduite, coordinateur"),
      (.partners, "partenaires, partenaire, partenariat, contributeurs, acteurs, appui, concours, parties"),
      (.deadline, "calendrier, echeance, echeancier, delai, horizon, date, dates, terme, planning"),
      (.budget, "budget, cout, couts, financement, dotation, credits, enveloppe, montant, depense, depenses"),
      (.posts, "effectif, effectifs, etp, etpt, postes, emplois, personnel"),
      (.indicator, "indicateur, indicateurs, cible, cibles, livrables, livrable"),
      (.publics, "public, publics, beneficiaires, beneficiaire, destinataires"),
      (.territory, "territoire, territoires, perimetre"),
      (.number, "numero, identifiant"), (.title, "intitule, titre, libelle"),
      (.text, "description, texte, contenu, descriptif"), (.axis, "axe, pilier, volet"),
      (.status, "statut, avancement, appreciation"), (.position, "position, reponse"),
      (.other, "observations, commentaires, remarques, objectif, objectifs"),
    ],
    bodies: """
      service, services, institution, institutions, entite, entites, organisme, organismes, structure, structures, \
      direction, directions, ministere, ministeres, administration, administrations, autorite, autorites, acteur, acteurs, \
      agence, operateur, operateurs, departement, office, unite, secteur, instance, organe, organes, organisation, personne, equipe, bureau
      """,
    leading: """
      charge, chargee, charges, responsable, responsables, pilote, pilotes, porteur, porteuse, porteurs, referent, \
      referente, competent, competente, competents, coordonnateur, coordinateur, coordonnatrice, mandate, designe, \
      principal, principale, gestionnaire, executant, leader, chef, cheffe, realisateur, concerne en premier
      """,
    joining: """
      associe, associes, associee, associees, concerne, concernes, concernee, concernees, partenaire, partenaires, \
      implique, impliques, impliquee, impliquees, mobilise, mobilises, contributeur, contributeurs, contributeurs, \
      participant, participants, contributif, appui, soutien, collaborateur, collaborateurs, consulte, consultes
      """,
    fillers: "le, la, les, l, de, du, des, d, s, e, es, en, a, au, aux, un, une, son, sa, ses, leur, euros, k, m",
    owners: """
      mesure, action, axe, titre, fiche, fiche action, plan, recommandation, engagement, chantier, projet, activite, \
      objectif, programme, volet
      """,
    joiners: "et, ou",
    isHeadLast: false)

  /// English.
  static let english = LabelVocabulary(
    labels: [
      (
        .lead,
        """
        lead, leads, lead agency, lead department, lead ministry, lead organisation, lead organization, lead body, \
        lead institution, led by, owner, owners, action owner, responsible, responsible party, responsibility, \
        responsible ministry, responsible department, responsible body, responsible authority, responsible agency, \
        responsible organisation, responsible entity, responsible officer, accountable, accountability, implementing agency, \
        implementing body, implementing organisation, implementing entity, coordinator, coordination, co lead, co leads, \
        department, agency, who, sponsor, senior responsible owner, sro, chef de file, lead partner, implemented by, \
        delivery lead, policy lead, lead official, in charge, lead actor, main responsible, office of primary interest, opi
        """
      ),
      (
        .partners,
        """
        partner, partners, partnership, partnerships, supporting, supporting department, supporting departments, supporting agency, \
        supporting agencies, supporting organisation, support, supported by, contributors, contributing departments, \
        stakeholders, stakeholder, in collaboration with, in partnership with, other actors, delivery partners, \
        key partners, actors involved, other actors involved, collaborators, working with, participants, with, \
        other departments involved, key stakeholders
        """
      ),
      (
        .deadline,
        """
        timeline, timelines, deadline, deadlines, due date, due, timeframe, time frame, timescale, timing, target date, \
        completion date, delivery date, date, dates, when, schedule, by when, start date, end date, milestone date, \
        date of completion, implementation date, implementation period, period, duration, horizon, year, \
        expected completion, expected date, estimated completion, frequency, planned completion, target completion
        """
      ),
      (
        .budget,
        """
        budget, cost, costs, funding, financing, resources, financial resources, estimated cost, amount, appropriation, \
        allocation, investment, expenditure, indicative budget, funding source, source of funding, budget eur, grant, \
        financial implications, envelope, total cost, money
        """
      ),
      (
        .posts,
        """
        staff, staffing, posts, positions, fte, ftes, full time equivalents, human resources, headcount, personnel, \
        workforce, jobs
        """
      ),
      (
        .indicator,
        """
        indicator, indicators, performance indicator, performance indicators, key performance indicator, \
        key performance indicators, kpi, kpis, target, targets, success measure, success measures, measure of success, \
        measures of success, expected result, expected results, expected outcome, expected outcomes, outcome, outcomes, \
        output, outputs, deliverable, deliverables, success criteria, outcome indicator, output indicator, monitoring, \
        metrics, metric, results, result, evaluation, how will we know, means of verification
        """
      ),
      (
        .publics,
        """
        audience, target group, target groups, target audience, beneficiaries, beneficiary, population, target population, \
        clients, for whom, users, publics, public
        """
      ),
      (
        .territory,
        """
        territory, territories, area, areas, location, locations, region, regions, geographic scope, geographical scope, \
        where, place, jurisdiction, coverage
        """
      ),
      (
        .number,
        "number, no, id, identifier, ref, reference, reference number, code, action number, measure number, item"
      ),
      (
        .title,
        """
        title, name, measure, action, commitment, heading, short title, action title, activity, recommendation, subject, \
        milestone, initiative
        """
      ),
      (
        .text,
        """
        text, description, content, details, detail, full text, summary, body, statement, commitment text, \
        action description, wording, text of the recommendation, recommendation text
        """
      ),
      (
        .axis,
        "axis, pillar, theme, priority, strand, chapter, priority area, section, area of action, workstream, part"
      ),
      (.parent, "parent, parent id, parent measure, parent action, parent number"),
      (.state, "state, country, recommending state, author, source, body, recommending country, made by"),
      (.position, "position, response, decision, government response, accepted noted, reply"),
      (
        .status,
        "status, progress, assessment, implementation status, rating, rag, state of play, completion, rag status"
      ),
      (
        .other,
        """
        comments, comment, observations, notes, note, remarks, legal basis, objective, objectives, rationale, language, \
        link, links, url, risks, risk, aim, aims, context, references, problem, ambition, concepts, concept, document, goal
        """
      ),
    ],
    heads: [
      (.lead, "lead, leads, owner, owners, coordinator"),
      (.partners, "partners, partner, stakeholders, contributors, collaborators"),
      (.deadline, "timeline, timelines, deadline, date, timeframe, timescale, schedule, timing"),
      (.budget, "budget, cost, costs, funding, financing, expenditure"),
      (.posts, "fte, ftes, staff, posts, headcount"),
      (.indicator, "indicator, indicators, kpi, kpis, targets, target, deliverables, metrics"),
      (.publics, "audience, beneficiaries"), (.territory, "territory, territories"),
      (.number, "number, identifier"), (.title, "title"), (.text, "description, text"), (.axis, "pillar, axis"),
      (.status, "status, rating"), (.position, "position, response"), (.other, "comments, remarks, notes, objective"),
    ],
    bodies: """
      ministry, ministries, department, departments, agency, agencies, body, bodies, authority, authorities, institution, \
      institutions, organisation, organisations, organization, organizations, entity, entities, officer, unit, office, \
      directorate, service, services, party, parties, team, minister
      """,
    leading:
      "responsible, lead, leading, accountable, implementing, coordinating, owning, primary, main, competent, charge",
    joining: """
      supporting, contributing, partner, associated, involved, participating, other, consulted, secondary, cooperating, \
      collaborating, concerned, partnering
      """,
    fillers: "the, a, an, of, for, s, our, its, in, eur, k, m",
    owners:
      "measure, action, axis, pillar, plan, recommendation, commitment, project, activity, objective, programme, milestone",
    joiners: "and, or",
    isHeadLast: true)
}
