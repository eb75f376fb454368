using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>What a lowering works with.</summary>
/// <param name="draft">The stack so far.</param>
/// <param name="values">Turns what expressions came to into values of the model.</param>
/// <param name="options">How to read.</param>
public sealed class LoweringContext(StackDraft draft, IValueLowering values, CdkReadOptions options)
{
    private readonly List<(CdkObject About, Action Lower)> later = [];

    /// <summary>The stack so far.</summary>
    public StackDraft Draft { get; } = draft;

    /// <summary>How to read: version of the CDK, feature flags.</summary>
    public CdkReadOptions Options { get; } = options;

    /// <summary>Turns what an expression came to into a value of the model; see <see cref="IValueLowering.Lower"/>.</summary>
    public Value Lower(CdkValue value) => values.Lower(value);

    /// <summary>Puts off what a construct does to others until all calls are known: a task definition needs a role once its containers are there.</summary>
    /// <param name="about">The construct.</param>
    /// <param name="lower">What it does.</param>
    internal void After(CdkObject about, Action lower) => later.Add((about, lower));

    /// <summary>What was put off, in order; what is put off meanwhile comes after it.</summary>
    internal IEnumerable<(CdkObject About, Action Lower)> TakeLater()
    {
        for (var i = 0; i < later.Count; i++)
        {
            yield return later[i];
        }

        later.Clear();
    }
}

/// <summary>Turns what expressions came to into values of the model.</summary>
public interface IValueLowering
{
    /// <summary>
    /// The value of the model for text, numbers, lists, maps, choices, policy documents and statements, durations (in seconds), and structs of L1
    /// constructs (under CloudFormation's names). Anything without a meaning of its own (an enum member, an option object) is unknown.
    /// </summary>
    Value Lower(CdkValue value);
}
