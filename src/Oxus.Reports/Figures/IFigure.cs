using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>A figure defined by findings. Adding one takes a file, a line in <see cref="Catalogue"/>, and its texts under <c>figures</c>.</summary>
internal interface IFigure
{
    /// <summary>The code under which a section asks for it; the charts it makes bear it, or begin with it.</summary>
    string Code { get; }

    /// <summary>Its charts: none where the findings hold nothing it could show, several where one chart cannot hold them.</summary>
    IEnumerable<Chart> Of(Bilingual both);
}
