using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary><c>name.serviceLimits</c>: true when AWS would refuse a name for its length or its characters.</summary>
public sealed class ServiceLimitsPredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "name.serviceLimits";

    /// <inheritdoc />
    public override string Summary =>
        "AWS would refuse the name: too long, too short, characters or words that the service does not take. Facts: problem, limit, found.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var subject = NameSubject.Of(value, context);
        if (subject.Value.IsAbsent || subject.Facts is not { } facts)
        {
            return Truth.False;
        }

        if (NameText.Of(subject.Value, context) is not { } text)
        {
            return Truth.Unknown("the name is not a text");
        }

        return Length(facts, text, subject, context).Or(Characters(facts, text, subject, context)).Or(Words(facts, text, subject, context));
    }

    private static Truth Length(PhysicalName facts, NameText text, NameSubject subject, EvaluationContext context)
    {
        if (facts.MaxLength is { } max && text.Shortest > max)
        {
            var atLeast = text.Longest == text.Shortest ? "" : "at least ";
            var limit = max.ToString(CultureInfo.InvariantCulture);
            var found = atLeast + text.Shortest.ToString(CultureInfo.InvariantCulture);
            return Offend($"it has {found} characters, at most {limit} are allowed", limit, found);
        }

        if (facts.MinLength is { } min && text.Longest < min)
        {
            var limit = min.ToString(CultureInfo.InvariantCulture);
            var found = text.Shortest.ToString(CultureInfo.InvariantCulture);
            return Offend($"it has {found} characters, at least {limit} are needed", limit, found);
        }

        return (facts.MaxLength is { } most && !(text.Longest <= most)) || text.Shortest < facts.MinLength ? Truth.Unknown(text.KnownInPart) : Truth.False;

        Truth Offend(string problem, string limit, string found)
        {
            context.Report(subject.Value, subject.Path, ("problem", problem), ("limit", limit), ("found", found));
            return Truth.True;
        }
    }

    private static Truth Characters(PhysicalName facts, NameText text, NameSubject subject, EvaluationContext context)
    {
        var follows = facts.AllowedPattern.Follows(text);
        if (follows.IsFalse && context.IsExplaining)
        {
            var match = facts.AllowedPattern.Match(text);
            var index = match.Position - 1;
            var at = text.Show(index, index + 1);
            var found = at.Length == 0 ? "the end" : $"`{at}`";
            context.Report(
                subject.Value,
                subject.Path,
                ("problem", $"{found} at character {match.Position.ToString(CultureInfo.InvariantCulture)} does not fit the form {facts.Allowed}"),
                ("limit", facts.Allowed),
                ("found", found));
        }

        return follows.Not();
    }

    private static Truth Words(PhysicalName facts, NameText text, NameSubject subject, EvaluationContext context)
    {
        var result = Truth.False;
        foreach (var pattern in facts.RefusedPatterns)
        {
            var follows = pattern.Follows(text);
            if (follows.IsTrue && context.IsExplaining)
            {
                context.Report(
                    subject.Value,
                    subject.Path,
                    ("problem", $"AWS does not take names of the form {pattern}"),
                    ("limit", "not " + pattern),
                    ("found", text.Show(0, text.Count)));
            }

            result = result.Or(follows);
        }

        return result;
    }
}
