namespace IacGuard.Documents;

/// <summary>Tells JSON from YAML by the first character that counts.</summary>
internal static class JsonSniffer
{
    public static bool LooksLikeJson(byte[] bytes)
    {
        var at = Utf8.BomLength(bytes);
        while (at < bytes.Length)
        {
            if (bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
                continue;
            }

            var comment = CommentLength(bytes, at);
            if (comment <= 0)
            {
                return bytes[at] is (byte)'{' or (byte)'[';
            }

            at += comment;
        }

        return false;
    }

    /// <summary>The length of the comment that starts at an index; 0 without one, negative when it never ends.</summary>
    public static int CommentLength(byte[] bytes, int start)
    {
        if (start + 1 >= bytes.Length || bytes[start] != '/')
        {
            return 0;
        }

        return bytes[start + 1] switch
        {
            (byte)'/' => LineLength(bytes, start),
            (byte)'*' => BlockLength(bytes, start),
            _ => 0,
        };
    }

    private static int LineLength(byte[] bytes, int start)
    {
        var end = start;
        while (end < bytes.Length && bytes[end] is not ((byte)'\n' or (byte)'\r'))
        {
            end++;
        }

        return end - start;
    }

    private static int BlockLength(byte[] bytes, int start)
    {
        for (var end = start + 2; end + 1 < bytes.Length; end++)
        {
            if (bytes[end] == '*' && bytes[end + 1] == '/')
            {
                return end + 2 - start;
            }
        }

        return -1;
    }
}
