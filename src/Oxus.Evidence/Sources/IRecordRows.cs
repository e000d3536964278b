using Oxus.Domain.Record;

namespace Oxus.Evidence.Sources;

/// <summary>Rows as they were written, so that a number can be walked back to what a reader can check.</summary>
public interface IRecordRows
{
    /// <summary>The row that stands at a place; null where no row does.</summary>
    RecordRow? Find(RowRef place);
}
