using Oxus.Evidence.Claims;
using Oxus.Evidence.Hypotheses;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads a study's <c>hypotheses.yaml</c>, and refuses a plan that was changed without saying so.</summary>
internal static class HypothesesFile
{
    private const string Path = "hypotheses.yaml";

    private static readonly string[] Combinations = ["sum", "minimum", "difference"];

    private static readonly Dictionary<string, VariableRole> Roles = new()
    {
        ["primary"] = VariableRole.Primary,
        ["alternative"] = VariableRole.Alternative,
        ["placebo"] = VariableRole.Placebo,
    };

    /// <summary>The registered test; null where the study has none, or where the file cannot be read.</summary>
    /// <param name="files">The files.</param>
    /// <param name="claims">The claims that hypotheses may put to the test.</param>
    public static Registration? Read(DefinitionFiles files, Shelf<Claim> claims)
    {
        if (files.OpenIfThere(Path, "hypotheses") is not { } root || files.Text(Path) is not { } text) return null;
        root.Only(
            "registered", "sha256", "estimand", "years", "outcomes", "exposures", "controls", "lag", "lags", "leads", "permutations", "strata", "least-of-interest", "exclusions", "hypotheses", "amendments");
        var registered = root.Text("sha256");
        var stands = PlanHash.Of(text.Text);
        var amendments = root.Each("amendments").Select(a => a.Only("date", "change", "why", "after-results"))
            .Select(a => new Amendment($"{a.Date("date")}", a.TextOrNames("change"), a.TextOrNames("why"), a.Flag("after-results"))).ToList();
        if (registered.Length > 0 && registered != stands && amendments.Count == 0)
        {
            root.Refuse("sha256", registered, $"{stands}, the hash of the plan as it stands, or an amendment that says what was changed and why");
        }

        var plan = PlanOf(root, files);
        return new Registration(root.Text("registered"), registered, plan, HypothesesOf(root, plan, claims, files), registered == stands, root.Row, amendments);
    }

    private static TestPlan PlanOf(Entry root, DefinitionFiles files) => new(
        root.Names("estimand"),
        root.Years("years"),
        VariablesOf(root, "outcomes", files),
        VariablesOf(root, "exposures", files),
        ControlsOf(root, files),
        root.Int("lag"),
        root.Ints("lags"),
        root.Ints("leads"),
        root.Int("permutations"),
        root.TextOrNull("strata"),
        root.Number("least-of-interest"),
        root.EachNames("exclusions"));

    private static IReadOnlyList<PlannedVariable> VariablesOf(Entry root, string key, DefinitionFiles files)
    {
        var found = new List<PlannedVariable>();
        var codes = new Shelf<PlannedVariable>("a variable", Path);
        foreach (var entry in root.Each(key, required: true))
        {
            entry.Only("code", "role", "names");
            var variable = new PlannedVariable(entry.Text("code"), entry.Word("role", Roles), entry.Names("names"));
            codes.Add(variable.Code, variable, entry.Row, $"{key}.code", files.Problems);
            found.Add(variable);
        }

        if (root.Has(key) && found.Count(v => v.Role == VariableRole.Primary) is not 1 and var count) root.Refuse(key, $"{count} of role primary", "one of role primary: the registered model's");
        return found;
    }

    private static IReadOnlyList<PlannedControl> ControlsOf(Entry root, DefinitionFiles files)
    {
        var found = new List<PlannedControl>();
        var codes = new Shelf<PlannedControl>("a control", Path);
        foreach (var entry in root.Each("controls", required: true))
        {
            entry.Only("code", "rival", "primary", "names");
            var control = new PlannedControl(entry.Text("code"), entry.TextOrNull("rival"), entry.Flag("primary"), entry.Names("names"));
            codes.Add(control.Code, control, entry.Row, "controls.code", files.Problems);
            found.Add(control);
        }

        return found;
    }

    private static IReadOnlyList<Hypothesis> HypothesesOf(Entry root, TestPlan plan, Shelf<Claim> claims, DefinitionFiles files)
    {
        var found = new List<Hypothesis>();
        var codes = new Shelf<Hypothesis>("a hypothesis", Path);
        foreach (var entry in root.Each("hypotheses", required: true))
        {
            entry.Only("code", "rival", "statement", "claims", "outcome", "term", "sign", "refuted-if");
            var hypothesis = new Hypothesis(
                entry.Text("code"),
                entry.Names("statement"),
                entry.Codes("claims", claims),
                entry.Text("outcome"),
                entry.Text("term"),
                entry.Int("sign"),
                entry.Names("refuted-if"),
                entry.Flag("rival", otherwise: false));
            if (hypothesis.Sign is < -1 or > 1) entry.Refuse("sign", $"{hypothesis.Sign}", "1, -1, or 0 where either would do");
            HoldTo(entry, "outcome", hypothesis.Outcome, plan.Outcomes.Select(o => o.Code));
            HoldTo(entry, "term", hypothesis.KeyTerm, hypothesis.IsRival ? plan.Controls.Select(c => c.Code) : Combinations);
            codes.Add(hypothesis.Code, hypothesis, entry.Row, "hypotheses.code", files.Problems);
            found.Add(hypothesis);
        }

        foreach (var control in plan.Controls.Where(c => c.Rival is not null && !found.Any(h => h.IsRival && h.Code == c.Rival)))
        {
            root.Refuse("controls", control.Rival!, $"the code of a rival hypothesis, for which {control.Code} stands");
        }

        return found;
    }

    private static void HoldTo(Entry entry, string key, string code, IEnumerable<string> allowed)
    {
        if (code.Length > 0 && !allowed.Contains(code)) entry.Refuse(key, code, $"one of {string.Join(", ", allowed)}");
    }
}
