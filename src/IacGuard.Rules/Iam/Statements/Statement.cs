using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>A policy statement read in one scenario: what it allows to whom on what.</summary>
internal sealed class Statement
{
    private readonly EvaluationContext context;
    private Value? effect;
    private List<ConditionEntry>? conditions;
    private List<PrincipalElement>? principals;
    private string? principalsOpen;
    private string? conditionsOpen;

    /// <summary>Reads the statement in a row's content.</summary>
    /// <param name="content">A row of <c>iam.statement</c>, or an item of <c>$statements</c>.</param>
    /// <param name="context">Decides choices.</param>
    public Statement(MapValue content, EvaluationContext context)
    {
        this.context = context;
        Content = content;
        Kind = (content[StatementFields.Kind] as ScalarValue)?.Text ?? StatementKinds.Identity;
        Service = (content[StatementFields.Service] as ScalarValue)?.Text;
        Action = Read("Action");
        NotAction = Read("NotAction");
        Resource = Read("Resource");
        NotResource = Read("NotResource");
    }

    /// <summary>The statement in a row's content; read once where no scenario can change it.</summary>
    public static Statement Of(MapValue content, EvaluationContext context) => context.Reading(content, static (map, frame) => new Statement(map, frame));

    public MapValue Content { get; }

    /// <summary>The account that the stack is deployed to; null where it is not known.</summary>
    public string? OwnAccount => context.Row.Owner.Stack?.AccountId;

    /// <summary>One of <see cref="StatementKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The IAM prefix of the service that the policy is attached to; null for identities.</summary>
    public string? Service { get; }

    public ElementList Action { get; }

    public ElementList NotAction { get; }

    public ElementList Resource { get; }

    public ElementList NotResource { get; }

    /// <summary>Whether a star in <c>Resource</c> widens the statement: not where the policy is attached to one resource or only narrows.</summary>
    public bool IsStarWide => Kind is StatementKinds.Identity or StatementKinds.Account;

    /// <summary>Whether the effect is Allow.</summary>
    public Truth Allows => HasEffect("Allow");

    /// <summary>Whether the effect is Deny.</summary>
    public Truth Denies => HasEffect("Deny");

    /// <summary>What its actions cover.</summary>
    public ActionSet Actions => new(this);

    /// <summary>What <see cref="ActionSet.Known"/> found, kept because many rules ask.</summary>
    internal IReadOnlyCollection<Data.ServiceAction>? KnownActions { get; set; }

    /// <summary>The comparisons of <c>Condition</c>.</summary>
    public List<ConditionEntry> Conditions => conditions ??= ReadConditions();

    /// <summary>Why more comparisons may be there than are listed; null when none can be.</summary>
    public string? ConditionsOpen
    {
        get
        {
            _ = Conditions;
            return conditionsOpen;
        }
    }

    /// <summary>The principals of <c>Principal</c>.</summary>
    public List<PrincipalElement> Principals(out string? openReason)
    {
        principals ??= ReadPrincipals();
        openReason = principalsOpen;
        return principals;
    }

    private List<PrincipalElement> ReadPrincipals()
    {
        var value = context.Resolve(Content["Principal"]);
        var found = new List<PrincipalElement>();
        switch (value)
        {
            case MapValue map:
                principalsOpen = map.IsOpen ? "something not visible here may add principals" : null;
                foreach (var entry in map.Entries)
                {
                    var list = Read(entry.Value, "Principal." + entry.Key);
                    principalsOpen ??= list.OpenReason;
                    foreach (var item in list.Items)
                    {
                        found.Add(new PrincipalElement(entry.Key, item));
                    }
                }

                break;
            case AbsentValue:
                break;
            default:
                var bare = Read(value, "Principal");
                principalsOpen = bare.OpenReason;
                foreach (var item in bare.Items)
                {
                    found.Add(new PrincipalElement("*", item));
                }

                break;
        }

        return found;
    }

    private Truth HasEffect(string wanted) => (effect ??= context.Resolve(Content["Effect"])) switch
    {
        ScalarValue scalar => Truth.Of(string.Equals(scalar.Text, wanted, StringComparison.Ordinal)),
        AbsentValue => Truth.False,
        UnknownValue unknown => Truth.Unknown(unknown.Reason),
        var other => Truth.Unknown("depends on " + other),
    };

    private ElementList Read(string name) => Read(Content[name], name);

    private ElementList Read(Value value, string path)
    {
        var whole = context.Resolve(value);
        if (whole.IsAbsent)
        {
            return ElementList.Absent;
        }

        // An unknown counts as one text that can be anything; a lone reference is the name or ARN of a resource.
        if (whole is not ListValue)
        {
            return new ElementList([new Element(whole, path, PatternText.Of(whole, context))], whole, null);
        }

        var items = context.Items(whole, out var isOpen);
        var elements = new Element[items.Count];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = new Element(items[i], path, PatternText.Of(items[i], context)) { Index = i };
        }

        return new ElementList(elements, whole, isOpen ? "more may be added to " + path : null);
    }

    private List<ConditionEntry> ReadConditions()
    {
        var found = new List<ConditionEntry>();
        var value = context.Resolve(Content["Condition"]);
        if (value is not MapValue map)
        {
            conditionsOpen = value switch { AbsentValue => null, UnknownValue unknown => unknown.Reason, _ => "its condition cannot be read" };
            return found;
        }

        conditionsOpen = map.IsOpen ? "something not visible here may add conditions" : null;
        foreach (var entry in map.Entries)
        {
            ReadComparisons(entry, found);
        }

        return found;
    }

    private void ReadComparisons(MapEntry entry, List<ConditionEntry> into)
    {
        var comparisons = context.Resolve(entry.Value);
        if (comparisons is not MapValue map)
        {
            conditionsOpen ??= comparisons is AbsentValue ? null : (comparisons as UnknownValue)?.Reason ?? "its condition cannot be read";
            return;
        }

        conditionsOpen ??= map.IsOpen ? "something not visible here may add conditions" : null;
        foreach (var comparison in map.Entries)
        {
            var values = Read(comparison.Value, "Condition." + entry.Key + "." + comparison.Key);
            if (values.IsThere)
            {
                into.Add(new ConditionEntry(entry.Key, comparison.Key, comparison.KeySpan, values));
            }
        }
    }
}
