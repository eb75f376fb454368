using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Naming;

namespace IacGuard.Rules.Tags;

/// <summary><c>tags.required</c>: true when a required tag is missing or has a value that is not allowed.</summary>
public sealed class RequiredTagsPredicate : Predicate
{
    private const int CacheLimit = 32;
    private readonly ConcurrentDictionary<Value, IReadOnlyList<RequiredTag>> cache = new();

    // Arguments live as long as their rules, and a look by identity spares comparing them for every row.
    private readonly ConditionalWeakTable<Value, IReadOnlyList<RequiredTag>> byArgument = new();

    /// <inheritdoc />
    public override string Name => "tags.required";

    /// <inheritdoc />
    public override string Summary =>
        "A required tag is missing or its value is not allowed. Option tags: keys, or a map from keys to the values allowed "
        + "(a list, a pattern such as dev|test|prod, {regex: ...}, or * for any). Case counts. Without tags nothing is wrong. "
        + "Facts: problem, missing, key, found, expected.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Options;

    /// <inheritdoc />
    public override IReadOnlyList<string> OptionNames => ["tags"];

    /// <inheritdoc />
    public override string? Problem(Value argument)
    {
        try
        {
            _ = RequiredTag.Read(argument);
            return null;
        }
        catch (NamePatternException e)
        {
            return e.Message;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        if (!byArgument.TryGetValue(argument, out var wanted))
        {
            if (!cache.ContainsKey(argument) && Problem(argument) is { } problem)
            {
                return Truth.Unknown("the required tags cannot be used: " + problem);
            }

            wanted = byArgument.GetValue(argument, Required);
        }

        var resolved = context.Resolve(value);
        var path = "";
        if (resolved is MapValue row && row.TryGet("Tags", out var field))
        {
            resolved = context.Resolve(field.Value);
            path = "Tags";
        }

        var tags = new TagReading(resolved, context);
        List<string>? missing = null;
        var result = Truth.False;
        foreach (var required in wanted)
        {
            result = result.Or(Judge(required, tags, path, ref missing, context));
        }

        if (missing is not null)
        {
            var keys = string.Join(", ", missing);
            context.Report(resolved, path, ("problem", "missing " + keys), ("missing", keys), ("key", keys), ("found", ""), ("expected", ""));
        }

        return result;
    }

    private static Truth Judge(RequiredTag required, TagReading tags, string path, ref List<string>? missing, EvaluationContext context)
    {
        if (tags.Find(required.Key) is not { } found)
        {
            if (tags.MayHoldMore)
            {
                return Truth.Unknown(tags.WhyMore);
            }

            (missing ??= []).Add(required.Key);
            return Truth.True;
        }

        var accepts = required.Accepts(found.Value);
        if (accepts.IsFalse)
        {
            context.Report(
                found.Value,
                $"{path}[{found.Index.ToString(CultureInfo.InvariantCulture)}].Value",
                ("problem", $"{required.Key} is `{found.Value}`, not {required.Expected}"),
                ("missing", ""),
                ("key", required.Key),
                ("found", found.Value.ToString()!),
                ("expected", required.Expected));
        }

        return accepts.Not();
    }

    private IReadOnlyList<RequiredTag> Required(Value argument)
    {
        if (cache.TryGetValue(argument, out var known))
        {
            return known;
        }

        if (cache.Count >= CacheLimit)
        {
            cache.Clear();
        }

        return cache[argument] = RequiredTag.Read(argument);
    }
}
