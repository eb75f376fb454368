using System.Globalization;
using System.Text.RegularExpressions;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Durations and sizes of the CDK.</summary>
internal static class Units
{
    public const string Duration = "aws-cdk-lib.Duration";
    public const string Size = "aws-cdk-lib.Size";

    // Few durations are given as text, and an expression costs time before the first diagnostic.
    private static readonly Lazy<Regex> Iso = new(static () => new Regex(
        @"^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$", RegexOptions.CultureInvariant));

    private static readonly Dictionary<string, double> Factors = new(StringComparer.Ordinal)
    {
        ["millis"] = 1,
        ["seconds"] = 1000,
        ["minutes"] = 60_000,
        ["hours"] = 3_600_000,
        ["days"] = 86_400_000,
        ["bytes"] = 1,
        ["kibibytes"] = 1024,
        ["mebibytes"] = 1024 * 1024,
        ["gibibytes"] = 1024d * 1024 * 1024,
        ["tebibytes"] = 1024d * 1024 * 1024 * 1024,
        ["pebibytes"] = 1024d * 1024 * 1024 * 1024 * 1024,
    };

    /// <summary>A duration in seconds, a size in mebibytes.</summary>
    public static Value Lower(CdkObject made, IValueLowering values) => In(made, made.Fqn == Duration ? "seconds" : "mebibytes", values, made.Span);

    /// <summary>
    /// A duration or size in a unit (<c>seconds</c>, <c>mebibytes</c>, ... as the factories are named): a number, unknown when the amount is.
    /// </summary>
    public static Value In(CdkObject made, string unit, IValueLowering values, SourceSpan span)
    {
        if (made is { Receiver: null, Member: { } factory } && factory == unit && made["amount"] is { } same)
        {
            return values.Lower(same);
        }

        return Amount(made, values) is { } amount
            ? new ScalarValue((amount / Factors[unit]).ToString("R", CultureInfo.InvariantCulture), ScalarKind.Number, span)
            : new UnknownValue(UnknownSource.Argument, "depends on an amount that is not known here", span);
    }

    /// <summary>The answer of <c>toSeconds</c>, <c>toMebibytes</c> and the like; null for other methods.</summary>
    public static Value? Convert(CdkObject made, string method, IValueLowering values, SourceSpan span)
    {
        var unit = method == "toMilliseconds" ? "millis" : method.StartsWith("to", StringComparison.Ordinal) ? method.Substring(2).ToLowerInvariant() : "";
        return Factors.ContainsKey(unit) ? In(made, unit, values, span) : null;
    }

    // In milliseconds or bytes.
    private static double? Amount(CdkObject made, IValueLowering values)
    {
        if (made.Receiver is { } receiver && made["rhs"] is CdkObject other && Amount(receiver, values) is { } left && Amount(other, values) is { } right)
        {
            return made.Member switch { "plus" => left + right, "minus" => left - right, _ => null };
        }

        return made.Member switch
        {
            "parse" => Parse(made["duration"].Text()),
            { } factory when Factors.TryGetValue(factory, out var factor) && made["amount"] is { } amount
                && values.Lower(amount) is ScalarValue scalar && scalar.TryGetNumber(out var number) => number * factor,
            _ => null,
        };
    }

    private static double? Parse(string? text)
    {
        var match = text is null ? null : Iso.Value.Match(text);
        if (match is not { Success: true })
        {
            return null;
        }

        double[] factors = [86_400_000, 3_600_000, 60_000, 1000];
        return factors.Select((factor, i) => match.Groups[i + 1].Success ? factor * double.Parse(match.Groups[i + 1].Value, CultureInfo.InvariantCulture) : 0).Sum();
    }
}
