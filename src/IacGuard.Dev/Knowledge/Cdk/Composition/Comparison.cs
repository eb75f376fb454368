using System.Text.RegularExpressions;
using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering;
using IacGuard.Model;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>Compares composed resources with those of a synthesized template: unknown is allowed, wrong is not.</summary>
internal sealed class Comparison
{
    private const string StackName = "MkStack/";
    private const string Subject = "MkId/";
    private const string Properties = "Properties";
    private readonly Dictionary<string, string> idByRealId = new(StringComparer.Ordinal);

    private string at = "";

    /// <summary>What is wrong, each with its place.</summary>
    public List<Mistake> Wrong { get; } = [];

    /// <summary>How many leaves were compared and found equal.</summary>
    public int Equal { get; private set; }

    /// <summary>How many places are unknown or open in the composition where the template has a value.</summary>
    public int Unknown { get; private set; }

    /// <summary>Compares all resources but those that the constructs passed in make on their own.</summary>
    public void Compare(StackDraft composed, Stack real, IReadOnlyCollection<string> passed)
    {
        var open = composed.Resources.Where(static d => d.ConstructPath?.Contains('{', StringComparison.Ordinal) == true).ToList();
        foreach (var resource in real.Resources)
        {
            var path = PathOf(resource);
            var meant = open.Find(d => d.Type == resource.Type && Fits(d.ConstructPath!, path));
            var id = composed.Ids.Of(path);
            idByRealId[resource.LogicalId] = composed.Find(id) is null && meant is not null ? meant.LogicalId : id;
            _ = meant is not null && open.Remove(meant);
        }

        var byId = real.Resources.ToDictionary(r => idByRealId[r.LogicalId], StringComparer.Ordinal);
        foreach (var resource in real.Resources.Where(r => !PathOf(r).StartsWith("fx/", StringComparison.Ordinal) && !passed.Contains(PathOf(r))))
        {
            Resource(composed, resource);
        }

        foreach (var draft in composed.Resources.Where(d => !byId.ContainsKey(d.LogicalId) && d.Condition is null))
        {
            Wrong.Add(new Mistake(draft.ConstructPath!, "", "is not synthesized"));
        }
    }

    private static string Below(string path, string key) => path.Length == 0 ? key : path + "." + key;

    // Models name a resource after another one of the same construct with a hole; here the whole name is known.
    private static string PathOf(Resource resource)
    {
        var path = resource.ConstructPath![StackName.Length..];
        return path.StartsWith(Subject, StringComparison.Ordinal) && "?" + path[Subject.Length..] is var named && SweepMarks.IsNamedAfterOwn(named)
            ? Subject + SweepMarks.OpenOwn(named)
            : path;
    }

    // What stands in a hole is a part of a name that is known at synthesis only.
    private static bool Fits(string open, string path) =>
        Regex.IsMatch(path, "^" + string.Join(".+", Regex.Split(open, @"\{[^{}]*\}").Select(Regex.Escape)) + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private void Resource(StackDraft composed, Resource real)
    {
        if (composed.Find(idByRealId[real.LogicalId]) is not { } draft)
        {
            if (composed.IsOpen || composed.Resources.Any(static d => d.IsShared))
            {
                Unknown++;
            }
            else
            {
                Wrong.Add(new Mistake(PathOf(real), "", $"({real.Type}) is missing"));
            }

            return;
        }

        if (draft.Type != real.Type || (draft.ConstructPath != PathOf(real) && !Fits(draft.ConstructPath!, PathOf(real))))
        {
            Wrong.Add(new Mistake(PathOf(real), "", $"is {draft.ConstructPath} ({draft.Type})"));
        }

        at = PathOf(real);
        Map(draft.Properties, real.Properties, Properties);
        Map(draft.Attributes, new MapValue([.. real.Attributes.Entries.Where(static e => e.Key is not ("Metadata" or "DependsOn"))], default), "");
    }

    private void Map(MapValue composed, MapValue real, string path)
    {
        foreach (var entry in real.Entries)
        {
            Value(composed[entry.Key], entry.Value, Below(path, entry.Key));
        }

        foreach (var entry in composed.Entries.Where(e => !real.TryGet(e.Key, out _)))
        {
            Value(entry.Value, AbsentValue.Instance, Below(path, entry.Key));
        }
    }

    private void Value(Value composed, Value real, string path)
    {
        switch (composed, real)
        {
            case (UnknownValue, UnknownValue):
                Equal++;
                break;
            case (UnknownValue, _):
                Unknown++;
                break;
            case (_, UnknownValue) when composed is ScalarValue or TextValue or ReferenceValue or MapValue or ListValue:
                // The template holds a function that its reader does not compute.
                Unknown++;
                break;
            case (not UnknownValue, ChoiceValue { Condition: NamedCondition { Definition: ConstantCondition { Value: false } }, WhenFalse: var only }):
                Value(composed, only, path);
                break;
            case (ChoiceValue a, ChoiceValue b):
                Value(a.WhenTrue, b.WhenTrue, path);
                Value(a.WhenFalse, b.WhenFalse, path);
                break;
            case (MapValue a, MapValue b):
                Map(a, b, path);
                break;
            case (ListValue a, ListValue b):
                List(a, b, path);
                break;
            case (ReferenceValue a, ReferenceValue b) when a.Attribute == b.Attribute && a.LogicalId == idByRealId.GetValueOrDefault(b.LogicalId):
                Equal++;
                break;
            case (TextValue a, TextValue b) when a.Parts.Count == b.Parts.Count && a.Parts.Zip(b.Parts).All(p => p.First.Literal == p.Second.Literal):
                foreach (var (one, other) in a.Parts.Zip(b.Parts).Where(static p => p.First.Hole is not null))
                {
                    Value(one.Hole!, other.Hole!, path);
                }

                break;
            case (TextValue text, ScalarValue or TextValue) when text.Parts.Any(static p => p.Hole is UnknownValue { Source: not UnknownSource.PseudoParameter }):
                Unknown++;
                break;
            case (AbsentValue, MapValue { Entries.Count: 0 } or AbsentValue) or (MapValue { Entries.Count: 0 }, AbsentValue):
                break;
            case var _ when composed.Equals(real):
                Equal++;
                break;
            default:
                Wrong.Add(new Mistake(at, path, $"{composed} but {real}"));
                break;
        }
    }

    private void List(ListValue composed, ListValue real, string path)
    {
        if (composed.IsOpen)
        {
            Unknown++;
            return;
        }

        if (composed.Items.Count != real.Items.Count)
        {
            Wrong.Add(new Mistake(at, path, $"{composed} but {real}"));
            return;
        }

        if (IsUnordered(composed) && IsUnordered(real))
        {
            Map(ByKey(composed), ByKey(real), path);
            return;
        }

        var (ours, theirs) = path.EndsWith(".Statement", StringComparison.Ordinal) ? (Sorted(composed), Sorted(real)) : (composed.Items, real.Items);
        for (var i = 0; i < real.Items.Count; i++)
        {
            Value(ours[i], theirs[i], $"{path}[{i}]");
        }
    }

    // Neither does that of statements.
    private static List<Value> Sorted(ListValue list) => [.. list.Items.OrderBy(static item => item.ToString(), StringComparer.Ordinal)];

    // The order of attributes and tags means nothing.
    private static bool IsUnordered(ListValue list) => list.Items.All(static item => item is MapValue map && map["Key"] is ScalarValue);

    private static MapValue ByKey(ListValue list) => new([.. list.Items.Cast<MapValue>().Select(static m => new MapEntry(((ScalarValue)m["Key"]).Text, default, m))], default);
}

/// <summary>Something composed wrongly.</summary>
/// <param name="Resource">The construct path of the resource below the stack.</param>
/// <param name="Path">The path of the value in it (<c>Properties.Tags[0]</c>); empty for the resource itself.</param>
/// <param name="Text">What is wrong.</param>
internal readonly record struct Mistake(string Resource, string Path, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{Resource} {Path}: {Text}";
}
