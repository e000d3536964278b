using Oxus.Domain;
using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>A datum in words.</summary>
internal static class DatumText
{
    /// <summary>The value with its range, the word, or why there is neither.</summary>
    public static string Of(Datum datum, Language language, NumberStyle style)
    {
        if (datum.Missing is { } reason) return $"{ChartWords.NoData.In(language)} ({Isolation.Of(reason.In(language), language)})";
        if (datum.Value is not { } value) return Isolation.Of(datum.Word?.In(language) ?? "", language);
        var text = NumberText.Of(value, language, style);
        if (datum.Low is null && datum.High is null) return text;

        // Ends that are written as the value is add nothing to it.
        if (datum.HasRange && NumberText.Of(datum.Low!.Value, language, style) == text && NumberText.Of(datum.High!.Value, language, style) == text) return text;
        var range = NumberText.Range(datum.Low ?? double.NegativeInfinity, datum.High ?? double.PositiveInfinity, language, style);
        return datum.RangeKind is { } kind ? $"{text} ({range}, {Isolation.Of(kind.In(language), language)})" : $"{text} ({range})";
    }
}
