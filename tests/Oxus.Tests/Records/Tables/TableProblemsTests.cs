using System.Text;
using Oxus.Evidence.Sources;

namespace Oxus.Tests.Records.Tables;

/// <summary>What stops the reading of a table, since no row of it could be trusted.</summary>
public sealed class TableProblemsTests : IDisposable
{
    private const string Table = "record/ties.csv";
    private const string Header = "kind,first,second,from,to,source,locator";

    private readonly MadeUpStudy _study = new();

    [Fact]
    public void A_missing_column() => Stops($"{Table} line 1, header: found \"kind,first,second,from,to,source\" (expected {Header}; missing: locator)", "kind,first,second,from,to,source");

    [Fact]
    public void An_extra_column() => Stops($"{Table} line 1, header: found \"{Header},note\" (expected {Header}; not expected: note)", $"{Header},note");

    [Fact]
    public void A_column_under_another_name() => Stops(
        $"{Table} line 1, header: found \"kind,first,second,start,to,source,locator\" (expected {Header}; missing: from; not expected: start)", "kind,first,second,start,to,source,locator");

    [Fact]
    public void A_column_that_moved() => Stops(
        $"{Table} line 1, header: found \"kind,second,first,from,to,source,locator\" (expected {Header}; the columns stand in another order)", "kind,second,first,from,to,source,locator");

    [Fact]
    public void A_column_that_stands_twice() => Stops($"{Table} line 1, header: found \"kind,{Header}\" (expected {Header}; a column stands twice)", $"kind,{Header}");

    [Fact]
    public void A_byte_order_mark()
    {
        _study.Write(Table, [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(_study.PathOf(Table))]);
        Assert.Equal($"{Table} line 1: found \"a byte order mark\" (expected text in UTF-8 without a byte order mark)", _study.Problem);
    }

    [Fact]
    public void Another_encoding()
    {
        _study.Write(Table, Encoding.Latin1.GetBytes(File.ReadAllText(_study.PathOf(Table)) + "rivalry,ARD,COR,1991,,almanac,café\n"));
        Assert.Equal($"{Table} line 3: found \"the byte 0xE9, which no text in UTF-8 has there\" (expected text in UTF-8 without a byte order mark)", _study.Problem);
    }

    [Fact]
    public void Sixteen_bits_a_letter()
    {
        _study.Write(Table, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header)]);
        Assert.Equal($"{Table} line 1: found \"UTF-16\" (expected text in UTF-8 without a byte order mark)", _study.Problem);
    }

    [Fact]
    public void An_empty_file()
    {
        _study.Write(Table, "\n");
        Assert.Equal($"{Table} line 1: found \"nothing: the file is empty\" (expected its content as docs/formats.md says)", _study.Problem);
    }

    [Fact]
    public void A_table_without_rows_is_none() => Assert.Empty(_study.Write(Table, Header + "\n").Problems);

    public void Dispose() => _study.Dispose();

    private void Stops(string said, string header)
    {
        _study.Spoil(Table, Header, header);
        Assert.Equal(said, _study.Problem);
        Assert.Equal(said, Assert.Throws<WrongInputException>(() => _study.Read()).Message);
    }
}
