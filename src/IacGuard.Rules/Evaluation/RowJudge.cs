using IacGuard.Model;
using IacGuard.Rules.Conditions;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>Judges one row by one rule in every case of the conditions that the evaluation reads.</summary>
internal sealed class RowJudge(RowSource rows, ConditionSpace space, DateTime asOf)
{
    /// <summary>Cases that one evaluation may be played in.</summary>
    private const int MaxCases = 512;

    private readonly Scenario scenario = new(space);
    private readonly Cases cases = new();
    private Frame? frame;

    public RowVerdict Judge(Row row, RuleBody body, IReadOnlyDictionary<string, Value> parameters)
    {
        if (!scenario.Begin(row.Owner.Condition, row.Guard))
        {
            return RowVerdict.NotApplicable;
        }

        frame ??= new Frame(rows, scenario, asOf);
        cases.Clear();
        var played = 0;
        do
        {
            Play(row, body, parameters);
        }
        while (++played < MaxCases && !scenario.HasOverflowed && scenario.MoveNext());

        if (scenario.HasOverflowed || (played == MaxCases && scenario.MoveNext()))
        {
            return new RowVerdict(Verdict.Undecided, [], "it depends on more combinations of conditions than are tried");
        }

        return Merge();
    }

    private void Play(Row row, RuleBody body, IReadOnlyDictionary<string, Value> parameters)
    {
        frame!.Begin(row, parameters);
        var at = new Cursor(row.Content, row.Span, null);
        var applies = body.When?.Evaluate(at, frame) ?? Truth.True;
        var truth = applies.IsFalse ? Truth.False : applies.And(Offends(body, at));
        if (scenario.IsDangling || scenario.HasOverflowed)
        {
            return;
        }

        if (applies.IsFalse)
        {
            return;
        }

        var isPossible = truth.IsFalse ? Truth.True : scenario.IsPossible();
        if (isPossible.IsFalse)
        {
            return;
        }

        cases.Applies = true;
        truth = truth.And(isPossible);
        if (truth.IsUnknown)
        {
            cases.Reason ??= truth.Reason;
        }
        else if (truth.IsTrue)
        {
            Explain(body, at);
        }
    }

    private Truth Offends(RuleBody body, Cursor at)
    {
        var offends = Truth.False;
        if (body.Forbid is { } forbid)
        {
            offends = forbid.Evaluate(at, frame!);
        }

        if (!offends.IsTrue && body.Require is { } require)
        {
            offends = offends.Or(require.Evaluate(at, frame!).Not());
        }

        return offends.IsFalse || body.Unless is not { } unless ? offends : offends.And(unless.Evaluate(at, frame!).Not());
    }

    /// <summary>Evaluates again, now for the places that explain the answer.</summary>
    private void Explain(RuleBody body, Cursor at)
    {
        frame!.ExplainingDepth = 1;
        var explained = body.Forbid?.Evaluate(at, frame).IsTrue ?? false;
        if (!explained)
        {
            frame.Forget(0, frame.Mark());
        }

        var mark = frame.Mark();
        if (body.Require is { } require && !require.Evaluate(at, frame).IsFalse)
        {
            frame.Forget(mark, frame.Mark());
        }

        frame.ExplainingDepth = 0;
        if (frame.Witnesses.Count == 0)
        {
            cases.Add(new Witness(at.Value, at.Place, "", []), scenario);
            return;
        }

        foreach (var witness in frame.Witnesses)
        {
            cases.Add(witness, scenario);
        }
    }

    private RowVerdict Merge()
    {
        if (cases.Offences is { } offences)
        {
            var found = new Offence[offences.Count];
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = Offence(offences[i]);
            }

            return new RowVerdict(Verdict.Violated, found, "");
        }

        if (cases.Reason is { } reason)
        {
            return new RowVerdict(Verdict.Undecided, [], reason);
        }

        return cases.Applies ? RowVerdict.Satisfied : RowVerdict.NotApplicable;
    }

    private Offence Offence(OffendingCases found)
    {
        var condition = ConditionText.Describe(space, scenario.Start, found.Function, found.Decisions);
        return new Offence(found.Witness, condition, !space.AllowsDefaults(found.Function) && space.AllowsDefaults(scenario.Start));
    }

    /// <summary>What the cases of one row came to.</summary>
    private sealed class Cases
    {
        public bool Applies { get; set; }

        public string? Reason { get; set; }

        // Few: a search is faster than a table.
        public List<OffendingCases>? Offences { get; private set; }

        public void Clear() => (Applies, Reason, Offences) = (false, null, null);

        public void Add(Witness witness, Scenario scenario)
        {
            Offences ??= new List<OffendingCases>(1);
            foreach (var known in Offences)
            {
                if (known.Witness.Path == witness.Path && known.Witness.Place == witness.Place)
                {
                    known.Function = scenario.Space.Or(known.Function, scenario.Assumption);
                    return;
                }
            }

            Offences.Add(new OffendingCases(witness, scenario.Decisions.Count == 0 ? [] : [.. scenario.Decisions]) { Function = scenario.Assumption });
        }
    }

    /// <summary>One place and the cases in which it offends.</summary>
    private sealed class OffendingCases(Witness witness, IReadOnlyList<Decision> decisions)
    {
        public Witness Witness { get; } = witness;

        public IReadOnlyList<Decision> Decisions { get; } = decisions;

        public int Function { get; set; }
    }
}
