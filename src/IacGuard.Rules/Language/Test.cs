using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>A test on a value, as rule files write it. Immutable; evaluation never throws.</summary>
public abstract class Test
{
    private protected Test()
    {
    }

    /// <summary>The tests that it is made of.</summary>
    internal virtual IReadOnlyList<Test> Parts => [];

    /// <summary>Judges the value at a cursor; while explaining, leaves the witnesses of the answer.</summary>
    internal abstract Truth Evaluate(Cursor at, Frame frame);

    /// <summary>Writes the test for <see cref="TestReader"/>.</summary>
    internal abstract void Write(TestWriter writer);
}
