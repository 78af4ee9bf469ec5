/// The lists of the page: findings, points to check, pairs, measures.
enum ScriptSections {
  static let text = #"""
    function findingWords(record) {
      const finding = asFinding(record);
      const titles = finding.measures.map((number) => data.strings[data.measures[number][3]]);
      const quotes = finding.evidence.map((quote) => cut(quote[0], quote[1], quote[2]));
      return [finding.id, data.rules[finding.rule].title[language], sentence(finding[language]), ...titles, ...quotes,
        ...finding.documents.map((number) => data.documents[number].short), ...finding.concepts.map(conceptLabel)].join(" ");
    }

    function findingList(name, records, isCheck) {
      const rules = distinct(records.map((record) => record[1]));
      const plans = distinct(records.flatMap((record) => record[4]));
      const filters = [
        {key: "plan", options: () => planOptions(plans), passes: (number, value) => records[number][4].includes(Number(value))},
        {key: "rule", options: () => rules.map((rule) => [String(rule), data.rules[rule].title[language]]),
          passes: (number, value) => records[number][1] === Number(value)},
      ];
      if (!isCheck) {
        const severities = distinct(records.map((record) => record[2]));
        filters.push({key: "severity", options: () => severities.map((rank) => [String(rank), say("severities")[rank]]),
          passes: (number, value) => records[number][2] === Number(value)});
      }
      return new List(name, records.length, filters, (number) => findingWords(records[number]),
        (number) => findingCard(records[number], isCheck, true));
    }

    findingList("findings", data.findings, false);
    findingList("checks", data.checks, true);

    const planOf = (measure) => data.measures[measure][0];
    const plansOfPairs = distinct(data.pairs.flatMap((record) => [planOf(record[0]), planOf(record[1])]));
    const touches = (number, plan) => data.pairs[number].slice(0, 2).some((measure) => planOf(measure) === Number(plan));
    new List("pairs", data.pairs.length, [
      {key: "plan", options: () => planOptions(plansOfPairs), passes: touches},
      {key: "otherPlan", options: () => planOptions(plansOfPairs), passes: touches},
      {key: "relation", options: () => say("relations").map((label, rank) => [String(rank), label]),
        passes: (number, value) => data.pairs[number][2] === Number(value)},
    ], (number) => {
      const [a, b, , , aQuote, bQuote] = data.pairs[number];
      return [a, b].map((measure) => data.strings[data.measures[measure][3]] + " " + data.documents[planOf(measure)].short).join(" ")
        + " " + cut(planOf(a), ...aQuote) + " " + cut(planOf(b), ...bQuote);
    }, (number) => pairCard(data.pairs[number]));

    const plansOfMeasures = distinct(data.measures.map((record) => record[0]));
    const conceptsOfMeasures = distinct(data.measures.flatMap((record) => record[7]));
    new List("measures", data.measures.length, [
      {key: "plan", options: () => planOptions(plansOfMeasures), passes: (number, value) => planOf(number) === Number(value)},
      {key: "concept", options: () => conceptsOfMeasures.map((number) => [String(number), conceptLabel(number)]),
        passes: (number, value) => data.measures[number][7].includes(Number(value))},
    ], (number) => {
      const measure = asMeasure(data.measures[number]);
      return measure.number + " " + data.strings[measure.title] + " " + measure.places.map(([start, end]) => cut(measure.document, start, end)).join(" ");
    }, measureCard);

    """#
}
