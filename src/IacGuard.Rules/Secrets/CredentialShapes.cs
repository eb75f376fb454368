using System.Text.RegularExpressions;

namespace IacGuard.Rules.Secrets;

/// <summary>Recognises credentials by their form, and by their name with enough disorder in their text. Made to be quiet rather than complete.</summary>
internal static class CredentialShapes
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    // IAM user guide, "IAM identifiers": AKIA is a long-term, ASIA a temporary access key. Other prefixes: the vendors' documentation of their tokens.
    // The signs, one of which every text of the form holds, spare nearly all texts the regular expression.
    private static readonly (string Kind, string[] Signs, Lazy<Regex> Form)[] Forms =
    [
        ("an AWS access key id", ["AKIA", "ASIA"], Make(@"(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])")),
        ("a private key", ["PRIVATE KEY-----"], Make(@"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----")),
        ("a GitHub token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"], Make(@"(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,90})(?![A-Za-z0-9])")),
        ("a GitLab token", ["glpat-"], Make(@"(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9])")),
        ("a Slack token", ["xox"], Make(@"(?<![A-Za-z0-9])xox[abprs]-[0-9]{6,}-[A-Za-z0-9-]{10,}")),
        ("a Stripe key", ["k_live_"], Make(@"(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{20,}")),
        ("an npm token", ["npm_"], Make(@"(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])")),
        ("a password in a URL", ["@"], Make(@"[a-z][a-z0-9+.-]{1,20}://[^/\s:@{}$<>]{1,100}:[^/\s:@{}$<>*]{4,200}@")),
    ];

    private static readonly string[] SecretWords =
        ["PASSWORD", "PASSWD", "PWD", "SECRET", "TOKEN", "APIKEY", "ACCESSKEY", "PRIVATEKEY", "CREDENTIAL", "CREDENTIALS", "PASSPHRASE"];

    private static readonly string[] HarmlessEndings =
        ["ARN", "NAME", "ID", "PATH", "URL", "URI", "TTL", "EXPIRY", "EXPIRES", "TABLE", "BUCKET", "FILE", "PARAMETER", "PARAM", "ENDPOINT", "REGION", "TYPE", "LENGTH", "ROTATION", "VERSION", "ISSUER", "HEADER", "USE", "ENABLED", "ALGORITHM", "PREFIX", "POLICY", "SECONDS", "MINUTES", "DAYS"];

    /// <summary>What kind of credential a text holds; null when it looks like none.</summary>
    public static string? Find(string text)
    {
        if (text.Length < 16 || text.Length > 20000)
        {
            return null;
        }

        try
        {
            foreach (var (kind, signs, form) in Forms)
            {
                if (Array.Exists(signs, sign => text.IndexOf(sign, StringComparison.Ordinal) >= 0) && form.Value.Match(text) is { Success: true } match
                    && match.Value.IndexOf("EXAMPLE", StringComparison.OrdinalIgnoreCase) < 0)
                {
                    return kind;
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }

        return null;
    }

    /// <summary>Whether a name speaks of a secret itself, not of where it is kept: <c>DB_PASSWORD</c>, not <c>DB_PASSWORD_ARN</c>.</summary>
    public static bool IsSecretName(string name)
    {
        var words = Words(name);
        if (words.Count == 0 || HarmlessEndings.Contains(words[words.Count - 1]))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (SecretWords.Contains(words[i]) || (i + 1 < words.Count && SecretWords.Contains(words[i] + words[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text under such a name is likely the secret: long, without blanks, of mixed characters, and no address, path or placeholder.</summary>
    public static bool IsSecretText(string text)
    {
        if (text.Length is < 8 or > 512 || IsReferenceOrPlaceholder(text))
        {
            return false;
        }

        var classes = 0;
        var hasDigit = false;
        var kinds = new bool[4];
        foreach (var c in text)
        {
            if (c <= ' ' || c > '~')
            {
                return false;
            }

            var kind = c is >= 'a' and <= 'z' ? 0 : c is >= 'A' and <= 'Z' ? 1 : c is >= '0' and <= '9' ? 2 : 3;
            classes += kinds[kind] ? 0 : 1;
            kinds[kind] = true;
            hasDigit |= kind == 2;
        }

        return hasDigit && classes >= 2 && Entropy(text) >= (text.Length < 16 ? 2.5 : 3.0);
    }

    private static bool IsReferenceOrPlaceholder(string text) =>
        text[0] is '/' or '.' or '$' or '<' || text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf("{{", StringComparison.Ordinal) >= 0
        || text.StartsWith("arn:", StringComparison.Ordinal) || text.StartsWith("alias/", StringComparison.Ordinal)
        || text.IndexOf("example", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("changeme", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("placeholder", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("xxxx", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf(".amazonaws.com", StringComparison.Ordinal) >= 0;

    // Bits per character.
    private static double Entropy(string text)
    {
        var counts = new int[128];
        foreach (var c in text)
        {
            counts[c & 127]++;
        }

        var entropy = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
            {
                var share = (double)count / text.Length;
                entropy -= share * Math.Log(share, 2);
            }
        }

        return entropy;
    }

    // db_password, dbPassword, DB-PASSWORD and DBPassword alike.
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var from = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsLetterOrDigit(name[i]);
            var isHump = !isEnd && i > from && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((isEnd || isHump) && i > from)
            {
                words.Add(name.Substring(from, i - from).ToUpperInvariant());
            }

            from = isEnd ? i + 1 : isHump ? i : from;
        }

        return words;
    }

    private static Lazy<Regex> Make(string form) => new(() => new Regex(form, RegexOptions.CultureInvariant, Timeout));
}
