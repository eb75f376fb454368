using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Secrets;

/// <summary><c>secret.looksLikeCredential</c>: true when a text, or any text below a map or list, has the form of a credential.</summary>
public sealed class CredentialPredicate : Predicate
{
    private const int MaxDepth = 12;

    // Stands for a name that is not known; no variable can be called so.
    private const string UnknownName = "?";

    /// <inheritdoc />
    public override string Name => "secret.looksLikeCredential";

    /// <inheritdoc />
    public override string Summary =>
        "A text has the form of a credential (AWS access key id, private key, token of a known vendor, password in a URL; a text as a whole also in base 64), or stands in a map under a name such as "
        + "DB_PASSWORD (as Value beside such a Name too) and is no word, path or reference. Looks through maps and lists. Facts: kind, key (the entry's name); never the secret itself.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context) => Look(value, "", "", context, 0);

    private static Truth Look(Value value, string path, string key, EvaluationContext context, int depth)
    {
        var resolved = context.Resolve(value);
        switch (resolved)
        {
            case ScalarValue scalar:
                return Judge(scalar, path, key, context);
            case MapValue map when depth < MaxDepth:
                return Entries(map, path, context, depth);
            case ListValue list when depth < MaxDepth:
                return Items(list, path, key, context, depth);
            case TextValue text:
                return Parts(text, path, key, context);
            case UnknownValue unknown:
                return IsSafe(unknown.Source) ? Truth.False : Truth.Unknown(unknown.Reason);
            default:
                return Truth.False;
        }
    }

    private static Truth Entries(MapValue map, string path, EvaluationContext context, int depth)
    {
        var result = map.IsOpen ? Truth.Unknown("more entries may be added that are not visible here") : Truth.False;
        var variable = VariableName(map, context);
        foreach (var entry in map.Entries)
        {
            var key = variable is not null && entry.Key == "Value" ? variable : entry.Key;
            result = result.Or(Look(entry.Value, path.Length == 0 ? entry.Key : path + "." + entry.Key, key, context, depth + 1));
        }

        return result;
    }

    // {Name, Value} is how containers and builds write a variable; with a Type of the two stores the value only names where the secret is.
    private static string? VariableName(MapValue map, EvaluationContext context)
    {
        if (map.Entries.Count is not (2 or 3) || !map.TryGet("Name", out _))
        {
            return null;
        }

        var (name, type) = (context.Resolve(map["Name"]), context.Resolve(map["Type"]));
        return (name, type) switch
        {
            (_, ScalarValue { Text: "SECRETS_MANAGER" or "PARAMETER_STORE" }) => null,
            (ScalarValue known, ScalarValue or AbsentValue) => known.Text,
            (ScalarValue known, _) when !CredentialShapes.IsSecretName(known.Text) => known.Text,
            _ => UnknownName,
        };
    }

    private static Truth Items(ListValue list, string path, string key, EvaluationContext context, int depth)
    {
        var result = list.IsOpen ? Truth.Unknown("more items may be added that are not visible here") : Truth.False;
        for (var i = 0; i < list.Items.Count; i++)
        {
            result = result.Or(Look(list.Items[i], $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", key, context, depth + 1));
        }

        return result;
    }

    private static Truth Judge(ScalarValue scalar, string path, string key, EvaluationContext context)
    {
        if (scalar.Kind != ScalarKind.String || (scalar.Origin is { Source: var source } && IsSafe(source)))
        {
            return Truth.False;
        }

        if (key == UnknownName && CredentialShapes.Find(scalar.Text) is null)
        {
            return CredentialShapes.IsSecretText(scalar.Text) ? Truth.Unknown("the name of the variable is not known") : Truth.False;
        }

        var kind = CredentialShapes.Find(scalar.Text)
            ?? (path.Length == 0 ? CredentialShapes.Find(UserDataText.Decode(scalar.Text)) : null)
            ?? (CredentialShapes.IsSecretName(key) && CredentialShapes.IsSecretText(scalar.Text) ? "what looks like the value of " + key : null);
        if (kind is null)
        {
            return Truth.False;
        }

        context.Report(scalar, path, ("kind", kind), ("key", key));
        return Truth.True;
    }

    // Only a private key is one whatever its holes hold; other forms could be longer than what is seen.
    private static Truth Parts(TextValue text, string path, string key, EvaluationContext context)
    {
        var isSafe = true;
        foreach (var part in text.Parts)
        {
            if (part.Literal is { } literal && CredentialShapes.Find(literal) is "a private key")
            {
                context.Report(text, path, ("kind", "a private key"), ("key", key));
                return Truth.True;
            }

            isSafe &= part.Hole is null or ReferenceValue || (part.Hole is UnknownValue { Source: var source } && IsSafe(source));
        }

        if (!isSafe)
        {
            return Truth.Unknown(text.WhyUnknown());
        }

        // What fills these holes is never written in the source; a brace stands for it, which no form takes for its own.
        var shown = string.Concat(text.Parts.Select(static p => p.Literal ?? "{}"));
        if (CredentialShapes.Find(shown) is not { } kind)
        {
            return Truth.False;
        }

        context.Report(text, path, ("kind", kind), ("key", key));
        return Truth.True;
    }

    private static bool IsSafe(UnknownSource source) => source
        is UnknownSource.NoEchoParameter or UnknownSource.SecretReference or UnknownSource.DynamicReference
        or UnknownSource.SsmParameter or UnknownSource.PseudoParameter;
}
