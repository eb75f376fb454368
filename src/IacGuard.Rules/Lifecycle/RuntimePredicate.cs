using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Lifecycle;

/// <summary>A test of a Lambda runtime at the day that facts are judged at. Runtimes that are not known offend nothing: they are newer than the table.</summary>
public abstract class RuntimePredicate : Predicate
{
    /// <summary>Whether a runtime offends.</summary>
    /// <param name="runtime">The runtime.</param>
    /// <param name="argument">The predicate's argument.</param>
    /// <param name="day">The day that facts are judged at.</param>
    protected abstract bool Offends(LambdaRuntime runtime, Value argument, DateTime day);

    /// <inheritdoc />
    public sealed override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        switch (resolved)
        {
            case ScalarValue { Text: var identifier }:
                if (LambdaRuntimes.Find(identifier) is not { } runtime || !Offends(runtime, argument, context.AsOf.Date))
                {
                    return Truth.False;
                }

                Report(resolved, runtime, context);
                return Truth.True;
            case AbsentValue or MapValue or ListValue:
                return Truth.False;
            default:
                return Truth.Unknown("the runtime " + resolved.WhyUnknown());
        }
    }

    private static void Report(Value at, LambdaRuntime runtime, EvaluationContext context) => context.Report(
        at,
        "",
        ("runtime", runtime.Identifier),
        ("deprecated", Text(runtime.Deprecated)),
        ("blocked", Text(runtime.CreateBlocked)),
        ("updateBlocked", Text(runtime.UpdateBlocked)),
        ("successor", runtime.Successor ?? "a supported runtime"));

    private static string Text(DateTime? day) => day?.ToString("O", CultureInfo.InvariantCulture).Substring(0, "yyyy-MM-dd".Length) ?? "a day not yet named";
}

/// <summary><c>lambda.runtimeDeprecated</c>: true when the runtime is deprecated.</summary>
public sealed class RuntimeDeprecatedPredicate : RuntimePredicate
{
    /// <inheritdoc />
    public override string Name => "lambda.runtimeDeprecated";

    /// <inheritdoc />
    public override string Summary =>
        "AWS has deprecated the Lambda runtime; it may still be deployable. Facts: runtime, deprecated, blocked (creating), updateBlocked, successor.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    protected override bool Offends(LambdaRuntime runtime, Value argument, DateTime day) => runtime.Deprecated <= day;
}

/// <summary><c>lambda.runtimeBlocked</c>: true when functions with the runtime can no longer be created.</summary>
public sealed class RuntimeBlockedPredicate : RuntimePredicate
{
    /// <inheritdoc />
    public override string Name => "lambda.runtimeBlocked";

    /// <inheritdoc />
    public override string Summary =>
        "Lambda creates no more functions with the runtime. Facts: runtime, deprecated, blocked (creating), updateBlocked, successor.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    protected override bool Offends(LambdaRuntime runtime, Value argument, DateTime day) => runtime.CreateBlocked <= day;
}

/// <summary><c>lambda.runtimeEndsWithin</c>: true when the runtime is not deprecated yet but will be within some days.</summary>
public sealed class RuntimeEndsWithinPredicate : RuntimePredicate
{
    /// <inheritdoc />
    public override string Name => "lambda.runtimeEndsWithin";

    /// <inheritdoc />
    public override string Summary =>
        "AWS deprecates the Lambda runtime within this many days from now on. Facts: runtime, deprecated, blocked (creating), updateBlocked, successor.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Number;

    /// <inheritdoc />
    protected override bool Offends(LambdaRuntime runtime, Value argument, DateTime day) =>
        argument is ScalarValue scalar && scalar.TryGetNumber(out var days) && days is >= 0 and <= 36500
        && runtime.Deprecated > day && runtime.Deprecated <= day.AddDays(days);
}
