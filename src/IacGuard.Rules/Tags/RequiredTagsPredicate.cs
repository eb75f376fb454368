using System.Globalization;
using System.Runtime.CompilerServices;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Naming;

namespace IacGuard.Rules.Tags;

/// <summary><c>tags.required</c>: true when a required tag is missing or has a value that is not allowed.</summary>
public sealed class RequiredTagsPredicate : Predicate
{
    // Arguments live as long as their rules.
    private static readonly ConditionalWeakTable<Value, Wanted> ByArgument = new();

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
    public override string? Problem(Value argument) => ByArgument.GetValue(argument, Read).Problem;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var wanted = ByArgument.GetValue(argument, Read);
        if (wanted.Problem is { } problem)
        {
            return Truth.Unknown("the required tags cannot be used: " + problem);
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
        foreach (var required in wanted.Tags)
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
            if (tags.MayHold(required.Key))
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

    private static Wanted Read(Value argument)
    {
        try
        {
            return new Wanted(RequiredTag.Read(argument), null);
        }
        catch (NamePatternException e)
        {
            return new Wanted([], e.Message);
        }
        catch (ArgumentException e)
        {
            return new Wanted([], e.Message);
        }
    }

    /// <summary>What an argument asks for, or why it cannot be used.</summary>
    private sealed record Wanted(IReadOnlyList<RequiredTag> Tags, string? Problem);
}
