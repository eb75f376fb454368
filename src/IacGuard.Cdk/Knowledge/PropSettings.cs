using System.Globalization;
using IacGuard.Model;

namespace IacGuard.Cdk.Knowledge;

/// <summary>What is written for a prop so that a CloudFormation property gets a value.</summary>
public enum PropSettingKind
{
    /// <summary>A member of the prop's enum; <see cref="PropSetting.Text"/> is its jsii name (<c>SQS_MANAGED</c>).</summary>
    EnumMember,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>The wanted value itself: a text or number.</summary>
    Literal,

    /// <summary>A static member; the text is class and member without the assembly (<c>aws_s3.BlockPublicAccess.BLOCK_ALL</c>).</summary>
    StaticMember,

    /// <summary>A duration; the text is the amount and the factory of <c>Duration</c> (<c>7 days</c>).</summary>
    Duration,
}

/// <summary>A way to set a CloudFormation property through a construct's props.</summary>
/// <param name="Path">The jsii names of the prop and of the members below it, outermost first.</param>
/// <param name="Kind">What is written.</param>
/// <param name="Text">What exactly: see <see cref="PropSettingKind"/>.</param>
/// <param name="SideEffects">How many other values change with it.</param>
public sealed record PropSetting(IReadOnlyList<string> Path, PropSettingKind Kind, string Text, int SideEffects);

/// <summary>Reads construct models backwards: from a CloudFormation property and its wanted value to the prop that makes it so. For code fixes.</summary>
public static class PropSettings
{
    private const int MostDepth = 3;

    /// <summary>The ways to give a property a value, the one that changes least first; empty when none is known.</summary>
    /// <param name="cdkVersion">The version of aws-cdk-lib in use; empty when not known.</param>
    /// <param name="featureFlags">The feature flags that are on.</param>
    /// <param name="classFqn">The jsii name of the construct's class, such as <c>aws-cdk-lib.aws_sqs.Queue</c>.</param>
    /// <param name="resourcePath">The path of the resource below the construct, such as <c>Resource</c>; empty for an L1 construct.</param>
    /// <param name="propertyPath">The CloudFormation property, such as <c>SqsManagedSseEnabled</c> or <c>VersioningConfiguration.Status</c>; <c>$DeletionPolicy</c> for an attribute.</param>
    /// <param name="wanted">The wanted value.</param>
    public static IReadOnlyList<PropSetting> Find(
        string cdkVersion, IReadOnlyCollection<string> featureFlags, string classFqn, string resourcePath, string propertyPath, ScalarValue wanted)
    {
        var knowledge = CdkKnowledge.For(cdkVersion, featureFlags);
        if (knowledge.L1.TypeOf(classFqn) is not null)
        {
            return resourcePath.Length == 0 && L1Path(knowledge.L1, classFqn + "Props", propertyPath) is { } l1
                ? [new PropSetting(l1, wanted.Kind == ScalarKind.Boolean ? PropSettingKind.Boolean : PropSettingKind.Literal, wanted.Text, 0)]
                : [];
        }

        var target = propertyPath.StartsWith("$", StringComparison.Ordinal) ? propertyPath.Substring(1) : "Properties." + propertyPath;
        var found = knowledge.Find(classFqn).Select(model => In(model.Slots, [], resourcePath, target, wanted).Distinct().ToList()).ToList();
        return found.Count == 0 ? [] : [.. found[0].Where(setting => found.All(other => other.Exists(o => Same(o, setting)))).OrderBy(static s => s.SideEffects).ThenBy(static s => s.Path.Count)];
    }

    private static bool Same(PropSetting one, PropSetting other) => one.Kind == other.Kind && one.Text == other.Text && one.Path.SequenceEqual(other.Path);

    private static List<string>? L1Path(L1Names names, string props, string propertyPath)
    {
        var path = new List<string>();
        var type = props;
        foreach (var part in propertyPath.Split('.'))
        {
            if (type is null || part.IndexOf('[') >= 0)
            {
                return null;
            }

            path.Add(names.PropertyFor(type, part));
            type = names.StructOf(type, path[path.Count - 1]);
        }

        return path;
    }

    private static IEnumerable<PropSetting> In(SlotSet slots, IReadOnlyList<string> above, string resource, string target, ScalarValue wanted)
    {
        foreach (var name in slots.Names)
        {
            var slot = slots[name]!;
            IReadOnlyList<string> path = [.. above, name];
            foreach (var alternative in slot.Alternatives)
            {
                if (Setting(alternative, path, resource, target, wanted) is { } setting)
                {
                    yield return setting;
                }

                // A member below needs its struct, which can be made when nothing else has to be in it.
                if (alternative.Key == "." && path.Count < MostDepth && alternative.Below.Names.All(inner => !alternative.Below[inner]!.IsRequired))
                {
                    foreach (var inner in In(alternative.Below, path, resource, target, wanted))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static PropSetting? Setting(Alternative alternative, IReadOnlyList<string> path, string resource, string target, ScalarValue wanted)
    {
        var effects = alternative.Effects;
        var at = Index(effects, resource, target);
        if (at < 0)
        {
            return null;
        }

        var value = effects[at].Value;
        if (alternative.Key == "*")
        {
            return value["$"].Text == string.Join(".", path) && !value.Has("r") ? FromHole(path, value["c"].Text, wanted, effects.Count - 1) : null;
        }

        if (!Equal(value, wanted))
        {
            return null;
        }

        return alternative.Key is "true" or "false" ? new PropSetting(path, PropSettingKind.Boolean, alternative.Key, effects.Count - 1)
            : alternative.Key.IndexOf('.') > 0 ? (alternative.Below.Names.Count > 0 ? null : new PropSetting(path, PropSettingKind.StaticMember, alternative.Key, effects.Count - 1))
            : alternative.Key == "." || alternative.Key.StartsWith("[", StringComparison.Ordinal) || alternative.Key.StartsWith("%", StringComparison.Ordinal) ? null
            : new PropSetting(path, PropSettingKind.EnumMember, alternative.Key, effects.Count - 1);
    }

    private static int Index(IReadOnlyList<Effect> effects, string resource, string target)
    {
        for (var i = 0; i < effects.Count; i++)
        {
            if (effects[i].Resource == resource && effects[i].Path is { } steps && string.Join(".", steps.Select(Step)) == target)
            {
                return i;
            }
        }

        return -1;
    }

    private static PropSetting? FromHole(IReadOnlyList<string> path, string? conversion, ScalarValue wanted, int sideEffects) => conversion switch
    {
        null => new PropSetting(path, wanted.Kind == ScalarKind.Boolean ? PropSettingKind.Boolean : PropSettingKind.Literal, wanted.Text, sideEffects),
        "s" => new PropSetting(path, PropSettingKind.Duration, wanted.Text + " seconds", sideEffects),
        "min" => new PropSetting(path, PropSettingKind.Duration, wanted.Text + " minutes", sideEffects),
        "h" => new PropSetting(path, PropSettingKind.Duration, wanted.Text + " hours", sideEffects),
        "d" => new PropSetting(path, PropSettingKind.Duration, wanted.Text + " days", sideEffects),
        _ => null,
    };

    private static string Step(Tree step) => step.Text ?? (step.Number ?? 0).ToString(CultureInfo.InvariantCulture);

    private static bool Equal(Tree value, ScalarValue wanted) => value switch
    {
        { Text: { } text } => ScalarValue.Of(text).Equals(wanted),
        { Boolean: { } boolean } => ScalarValue.Of(boolean).Equals(wanted),
        { Number: { } number } => ScalarValue.Of(number).Equals(wanted),
        _ => false,
    };
}
