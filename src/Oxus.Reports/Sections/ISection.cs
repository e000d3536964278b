using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>A part of the report. Adding one takes a file, a line in <see cref="Catalogue"/>, its texts and a test.</summary>
internal interface ISection
{
    /// <summary>Its code, under which its title stands in the texts.</summary>
    string Code { get; }

    /// <summary>What stands under its title.</summary>
    Markup Of(Edition edition);
}
