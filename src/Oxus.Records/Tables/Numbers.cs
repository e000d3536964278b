using System.Globalization;

namespace Oxus.Records.Tables;

/// <summary>How numbers are written in files of the record: a point before decimals, no marks between thousands, no words.</summary>
internal static class Numbers
{
    /// <summary>Reads a finite number.</summary>
    public static bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
