using IacGuard.Documents;

namespace IacGuard.Cli.Inputs;

/// <summary>Reads whole inputs up to the limit.</summary>
internal static class BoundedFile
{
    /// <summary>Reads a file or standard input.</summary>
    /// <param name="open">Opens it.</param>
    /// <param name="bytes">The content; empty on failure.</param>
    /// <returns>Null, or why it cannot be read.</returns>
    public static string? TryRead(Func<Stream> open, out byte[] bytes)
    {
        bytes = [];
        try
        {
            using var stream = open();
            var limit = DocumentLimits.Default.MaxBytes;
            if (stream.CanSeek && stream.Length > limit)
            {
                return TooLarge(limit);
            }

            bytes = ReadToLimit(stream, limit);
            return bytes.Length > limit ? TooLarge(limit) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return "The file cannot be read: " + e.Message;
        }
    }

    private static byte[] ReadToLimit(Stream stream, int limit)
    {
        var buffer = new byte[stream.CanSeek && stream.Length > 0 ? (int)stream.Length : 64 * 1024];
        var filled = 0;
        while (filled <= limit)
        {
            if (filled == buffer.Length)
            {
                // Where the length is known, that is the end, unless the file has just grown.
                var next = stream.ReadByte();
                if (next < 0)
                {
                    break;
                }

                Array.Resize(ref buffer, buffer.Length * 2);
                buffer[filled++] = (byte)next;
            }

            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        if (filled != buffer.Length)
        {
            Array.Resize(ref buffer, filled);
        }

        return buffer;
    }

    private static string TooLarge(int limit) =>
        $"The file is larger than {limit / (1024 * 1024)} MiB, the most that is read (CloudFormation itself takes 1 MB).";
}
