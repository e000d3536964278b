using System.Globalization;

namespace Oxus.Evidence.Findings;

/// <summary>The kinds of not knowing. None of them is zero.</summary>
public enum MissingKind
{
    /// <summary>The source covers the case and has no value for it.</summary>
    NotRecorded,

    /// <summary>No source in the record covers the case.</summary>
    NotCovered,

    /// <summary>The question does not arise for the case.</summary>
    NotApplicable,

    /// <summary>The source holds the value back.</summary>
    Suppressed,

    /// <summary>Too little is recorded to say anything.</summary>
    Insufficient,

    /// <summary>The model does not support the question: it did not converge, or the case lies outside what it was fitted on.</summary>
    Refused,
}

/// <summary>Why a finding is undefined, in a form that can be said in any language.</summary>
/// <param name="Kind">The kind of not knowing.</param>
/// <param name="Code">The code of the sentence, under which catalogues hold its translations.</param>
/// <param name="Template">The English sentence with {0}, {1} … for what varies.</param>
/// <param name="Arguments">What varies: codes of states and series, years, numbers.</param>
public sealed record Reason(MissingKind Kind, string Code, string Template, IReadOnlyList<string> Arguments)
{
    /// <summary>A reason told by an interpolated sentence: what is interpolated becomes its arguments.</summary>
    public Reason(MissingKind kind, string code, FormattableString sentence)
        : this(kind, code, sentence.Format, [.. sentence.GetArguments().Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")])
    {
    }

    /// <summary>The sentence in English.</summary>
    public string Text => string.Format(CultureInfo.InvariantCulture, Template, [.. Arguments]);

    /// <inheritdoc/>
    public bool Equals(Reason? other) => other is not null && Kind == other.Kind && Code == other.Code && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Code, Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
