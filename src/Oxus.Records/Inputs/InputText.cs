using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Oxus.Records.Inputs;

/// <summary>A file that was read: its text, and the hash of its bytes.</summary>
/// <param name="Path">Its path, relative to the checkout or to the study.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Text">Its text.</param>
internal sealed record InputText(string Path, string Sha256, string Text)
{
    /// <summary>The text of a line, counted from 1; empty beyond the end.</summary>
    public string LineAt(int line) => Text.Split('\n').ElementAtOrDefault(line - 1)?.Trim() ?? "";

    /// <summary>Takes bytes for UTF-8 without a mark; anything else is a problem, and gives null.</summary>
    public static InputText? Decode(string path, string sha256, byte[] bytes, Problems problems)
    {
        const string utf8 = "text in UTF-8 without a byte order mark";
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) problems.Add(path, 1, "", "a byte order mark", utf8);
        else if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) problems.Add(path, 1, "", "UTF-16", utf8);
        else if (Array.IndexOf(bytes, (byte)0) is >= 0 and var zero) problems.Add(path, LineOf(bytes, zero), "", "a zero byte", utf8);
        else if (!Utf8.IsValid(bytes))
        {
            var wrong = FirstInvalid(bytes);
            problems.Add(path, LineOf(bytes, wrong), "", $"the byte 0x{bytes[wrong]:X2}, which no text in UTF-8 has there", utf8);
        }
        else if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty) problems.Add(path, 1, "", "nothing: the file is empty", "its content as docs/formats.md says");
        else return new InputText(path, sha256, Encoding.UTF8.GetString(bytes));
        return null;
    }

    private static int LineOf(byte[] bytes, int offset) => 1 + bytes.AsSpan(0, offset).Count((byte)'\n');

    private static int FirstInvalid(byte[] bytes)
    {
        var from = 0;
        while (Rune.DecodeFromUtf8(bytes.AsSpan(from), out _, out var length) == OperationStatus.Done) from += length;
        return from;
    }
}
