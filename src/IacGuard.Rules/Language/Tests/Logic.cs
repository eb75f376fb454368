using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>True when all tests are.</summary>
internal sealed class AllTest(Test[] tests) : Test
{
    internal override IReadOnlyList<Test> Parts => tests;

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        var (start, firstEnd) = (frame.Mark(), -1);
        var result = Truth.True;
        foreach (var test in tests)
        {
            var mark = frame.Mark();
            result = result.And(test.Evaluate(at, frame));
            if (result.IsFalse)
            {
                frame.Forget(start, mark);
                return result;
            }

            firstEnd = firstEnd < 0 ? frame.Mark() : firstEnd;
        }

        frame.KeepTelling(start, firstEnd < 0 ? start : firstEnd);
        return result;
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.All).Tests(tests);
}

/// <summary>True when any test is.</summary>
internal sealed class AnyTest(Test[] tests) : Test
{
    internal override IReadOnlyList<Test> Parts => tests;

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        var (start, firstEnd) = (frame.Mark(), -1);
        var result = Truth.False;
        foreach (var test in tests)
        {
            var mark = frame.Mark();
            result = result.Or(test.Evaluate(at, frame));
            if (result.IsTrue)
            {
                frame.Forget(start, mark);
                return result;
            }

            firstEnd = firstEnd < 0 ? frame.Mark() : firstEnd;
        }

        frame.KeepTelling(start, firstEnd < 0 ? start : firstEnd);
        return result;
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Any).Tests(tests);
}

/// <summary>The opposite of a test.</summary>
internal sealed class NotTest(Test test) : Test
{
    internal override IReadOnlyList<Test> Parts => [test];

    internal override Truth Evaluate(Cursor at, Frame frame) => test.Evaluate(at, frame).Not();

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Not).Test(test);
}
