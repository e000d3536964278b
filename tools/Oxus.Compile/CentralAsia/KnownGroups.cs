namespace Oxus.Compile.CentralAsia;

/// <summary>The armed groups that the definitions name, by the number UCDP gives them as actors.</summary>
internal static class KnownGroups
{
    /// <summary>Our code for an actor, or null where the definitions name none.</summary>
    internal static string? OfUcdp(string actor) => Codes.GetValueOrDefault(actor);

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["234"] = "islamic-state",
        ["292"] = "jamiat-i-islami",
        ["299"] = "hizb-i-islami",
        ["303"] = "taliban",
        ["304"] = "northern-alliance",
        ["345"] = "uto",
        ["346"] = "khudoberdiyev",
        ["356"] = "ttp",
        ["359"] = "imu",
        ["360"] = "iju",
        ["367"] = "caucasus-emirate",
        ["769"] = "al-qaida",
        ["1156"] = "etim",
        ["1216"] = "mullo-abdullo",
        ["8114"] = "national-resistance-front",
    };
}
