using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>How many individual seizures a state reported to UNODC in a year, by group of drugs. Counts of records only: neither amounts nor places nor routes.</summary>
/// <remarks><para>States report as they please and some years not at all, so every count is partial; it says more about reporting than about drugs.</para>
/// <para>A record that repeats another in every column is counted once. Masses are compared in grams, so that a seizure written once in kilograms and once in grams is one seizure; the same day, place and drug with another mass
/// is another record. Counts by number (tablets, bottles, ampoules) are compared as written.</para>
/// <para>The publisher of the copy took almost all cannabis out, so cannabis is not counted. Alcohol, which Afghanistan reports, and the acids and solvents that drugs are made with are not counted either.</para></remarks>
internal static class SeizureRecords
{
    private const string File = "unodc-ids/ids_region_2011_2014.csv";
    private const int GramsDigits = 3;

    private static readonly HashSet<string> Opiates = new(StringComparer.Ordinal)
    {
        "6-Desoxycodeine", "6-Monoacetylcodeine", "6-Monoacetylmorphine", "Acetylated Opium", "Codeine", "Extract from Opium poppy", "Heroin", "Morphine", "Opium", "Opium Poppy", "Poppy Seeds", "Poppy straw",
    };

    // Amphetamine-type stimulants in the sense of UNODC; plant-based and newer stimulants are with the others.
    private static readonly HashSet<string> Stimulants = new(StringComparer.Ordinal)
    {
        "ATS", "Amphetamine", "Dimethylamphetamine", "Ecstasy", "MBDB", "MDA", "MMDA", "Methamphetamine", "Methcathinone", "Ephedrone", "para-Methoxyamphetamine",
    };

    private static readonly HashSet<string> NotCounted = new(StringComparer.Ordinal)
    {
        "Acetic Anhydride", "Alcohol", "Hydrochloric Acid", "Methyl Ethyl Ketone", "Non-specified precursors", "Other precursors", "Phenylacetone", "Sulphuric Acid", "THC",
    };

    private static readonly Dictionary<string, double> Grams = new(StringComparer.Ordinal) { ["Gram"] = 1, ["Kilogram"] = 1000, ["Ton"] = 1_000_000 };

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("seizure-records", Read);

    private static IEnumerable<Indicator> Read(SourceFolder sources) =>
        from row in sources.Rows(File).DistinctBy(Identity)
        let state = StateOf(row["COUNTRY"])
        where state is not null && RecordStates.Panel.Contains(state) && !NotCounted.Contains(row["DRUG_NAME"])
        group row by (Series: SeriesOf(row["DRUG_NAME"]), State: state, Country: row["COUNTRY"], Year: int.Parse(row["SEIZURE_DATE"].AsSpan(0, 4), CultureInfo.InvariantCulture)) into records
        select new Indicator(
            records.Key.Series,
            records.Key.State,
            records.Key.Year,
            Indicator.Text(records.Count()),
            "",
            "",
            IsPartial: true,
            "unodc-ids-2022",
            $"{Path.GetFileName(File)} rows with COUNTRY {records.Key.Country} and SEIZURE_DATE in {records.Key.Year} and {Words[records.Key.Series]} as DRUG_NAME; repeated records counted once");

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["seizure-records-opiates"] = "an opiate",
        ["seizure-records-stimulants"] = "an amphetamine-type stimulant",
        ["seizure-records-other"] = "another drug",
    };

    private static string SeriesOf(string drug) =>
        Opiates.Contains(drug) ? "seizure-records-opiates" : Stimulants.Contains(drug) ? "seizure-records-stimulants" : "seizure-records-other";

    private static string? StateOf(string country) => country switch
    {
        "Russian Federation" => "RUS",
        "Iran, Islamic Republic of" => "IRN",
        _ => RecordStates.OfName(country),
    };

    private static string Identity(SourceRow row)
    {
        var amount = Grams.TryGetValue(row["DRUG_UNIT"], out var grams)
            ? Indicator.Text(Math.Round(Indicator.Number(row["AMOUNT"]) * grams, GramsDigits))
            : $"{row["AMOUNT"]} {row["DRUG_UNIT"]}";
        return string.Join('\t', row.Fields.Where(f => f.Key is not ("AMOUNT" or "DRUG_UNIT")).Select(f => f.Value).Append(amount));
    }
}
