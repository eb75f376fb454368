using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary><c>Tags.Of(scope)</c> and <c>Aspects.Of(scope)</c>, which reach every resource of the scope.</summary>
internal sealed class TagCalls(ValueLowering values) : IConstructLowering
{
    private const string Tags = "aws-cdk-lib.Tags";
    private const string Aspects = "aws-cdk-lib.Aspects";
    private const string AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver.Member != "of" || receiver.MemberOf is not (Tags or Aspects))
        {
            return false;
        }

        foreach (var (scope, guard) in (receiver["scope"] ?? receiver["construct"]).Cases(call.Guard))
        {
            if (scope is CdkObject made && Places.Of(made) is { } place)
            {
                Apply(receiver.MemberOf!, place.FullPath, call with { Guard = guard }, context.Draft);
            }
            else if (scope is CdkObject found && FoundResources.IsFound(found))
            {
                Apply(receiver.MemberOf!, FoundResources.ScopeOf(found), Doubted(call) with { Guard = guard }, context.Draft);
            }
        }

        return true;
    }

    // Which of the resources is tagged is not known: each may be, with this key and a value that is not told.
    private static CdkCall Doubted(CdkCall call) => call with
    {
        IsRepeated = true,
        Arguments = [.. call.Arguments.Select(static a => a.Name == "value" ? new CdkArgument(a.Name, new PlainValue(FoundResources.Doubt(a.Value.Span))) : a)],
    };

    private void Apply(string kind, string scope, CdkCall call, StackDraft draft)
    {
        if (kind == Tags)
        {
            Each(scope, call["props"], draft, resource => Tag(resource, call.Method, call["key"], call["value"], call["props"], call));
            return;
        }

        foreach (var (aspect, guard) in call["aspect"].Cases(call.Guard))
        {
            if (aspect is CdkObject { Member: null, Fqn: "aws-cdk-lib.Tag" or "aws-cdk-lib.RemoveTag" } tag)
            {
                var method = tag.Fqn.EndsWith("RemoveTag", StringComparison.Ordinal) ? "remove" : "add";
                Each(scope, tag["props"], draft, resource => Tag(resource, method, tag["key"], tag["value"], tag["props"], call with { Guard = guard }));
            }
            else if (!(aspect is CdkObject checker && checker.Fqn.StartsWith("cdk-nag.", StringComparison.Ordinal)))
            {
                Each(scope, null, draft, Open);
            }
        }
    }

    /// <summary>Adds a tag to a resource that takes tags, where it has none of that key yet.</summary>
    public static void Ensure(ResourceDraft resource, string key, Value value)
    {
        if (TaggableTypes.Find(resource.Type) is not { } place)
        {
            return;
        }

        var old = resource.Properties.TryGet(place.Property, out var entry) ? entry.Value : AbsentValue.Instance;
        var held = old is MapValue { } holder && place.Shape == "items" ? holder["Items"] : old;
        if (held is MapValue map && !map[key].IsAbsent || held is ListValue list && list.Items.Any(item => HasKey(item, key)))
        {
            return;
        }

        var call = new CdkCall("add", Tags, [], value.Span) { NameSpan = value.Span };
        var pair = Texts.Map(value.Span, ("Key", Texts.Known(key, value.Span)), ("Value", value));
        resource.Properties = resource.Properties.With(place.Property, Add(old, place.Shape, key, pair, call), value.Span);
    }

    private static void Each(string scope, CdkValue? options, StackDraft draft, Action<ResourceDraft> action)
    {
        foreach (var resource in draft.Resources)
        {
            if (Places.IsWithin(resource.ConstructPath, scope) && Includes(options, resource.Type))
            {
                action(resource);
            }
        }
    }

    private static bool Includes(CdkValue? options, string type)
    {
        var (include, exclude) = (options.Member("includeResourceTypes"), options.Member("excludeResourceTypes"));
        return (include is null || !include.Items().Any() || include.Items().Any(i => ((CdkValue?)i.Value).Text() is not { } text || text == type))
            && !exclude.Items().Any(i => ((CdkValue?)i.Value).Text() == type);
    }

    // What an aspect does is not known: it may set anything, but what is there most likely stays.
    private static void Open(ResourceDraft resource)
    {
        resource.Properties = resource.Properties.Opened();
        resource.Attributes = resource.Attributes.Opened();
    }

    private void Tag(ResourceDraft resource, string method, CdkValue? key, CdkValue? value, CdkValue? options, CdkCall call)
    {
        if (TaggableTypes.Find(resource.Type) is not { } place)
        {
            return;
        }

        var old = resource.Properties.TryGet(place.Property, out var entry) ? entry.Value : AbsentValue.Instance;
        var text = key.Text();
        var changed = text is null || call.IsRepeated && method == "remove"
            ? OpenTags(old, place.Shape, call.Span)
            : method == "remove"
                ? Guards.Either(call.Guard, Remove(old, text), old)
                : Add(old, place.Shape, text, Pair(resource.Type, key!, value, options, call), call);
        if (!changed.IsAbsent || !old.IsAbsent)
        {
            resource.Properties = resource.Properties.With(place.Property, changed, call.NameSpan);
        }
    }

    private MapValue Pair(string type, CdkValue key, CdkValue? value, CdkValue? options, CdkCall call)
    {
        var entries = new List<MapEntry>
        {
            new("Key", key.Span, values.Lower(key)),
            new("Value", value?.Span ?? call.Span, value is null ? AbsentValue.Instance : values.Lower(value)),
        };
        if (type == AutoScalingGroup)
        {
            var propagate = options.Member("applyToLaunchedInstances") is { } given ? values.Lower(given) : ScalarValue.Of(true);
            entries.Add(new MapEntry("PropagateAtLaunch", call.NameSpan, propagate));
        }

        return new MapValue(entries, call.Span);
    }

    private static Value Add(Value old, string shape, string key, MapValue pair, CdkCall call)
    {
        if (old is ChoiceValue choice)
        {
            return Guards.Map(choice, one => Add(one, shape, key, pair, call));
        }

        switch (shape)
        {
            case "map":
                var map = old as MapValue ?? new MapValue([], pair.Span, old is UnknownValue);
                var before = map.TryGet(key, out var entry) ? entry.Value : AbsentValue.Instance;
                return map.With(key, Guards.Either(call.Guard, pair["Value"], before), call.NameSpan);
            case "items":
                var holder = old as MapValue ?? new MapValue([], pair.Span, old is UnknownValue);
                return holder.With("Items", Add(holder.TryGet("Items", out var items) ? items.Value : AbsentValue.Instance, "list", key, pair, call), call.NameSpan);
            default:
                return AddToList(old, key, pair, call.Guard);
        }
    }

    private static ListValue AddToList(Value old, string key, MapValue pair, Condition? guard)
    {
        var list = old as ListValue ?? new ListValue([], pair.Span, old is UnknownValue);
        var items = list.Items.ToList();
        var index = items.FindIndex(item => HasKey(item, key));
        if (index >= 0)
        {
            items[index] = Guards.Either(guard, pair, items[index]);
        }
        else
        {
            items.Add(Guards.When(guard, pair));
        }

        return new ListValue(items, list.Span, list.IsOpen);
    }

    private static Value Remove(Value old, string key) => old switch
    {
        ChoiceValue choice => Guards.Map(choice, one => Remove(one, key)),
        ListValue list => new ListValue([.. list.Items.Where(item => !HasKey(item, key))], list.Span, list.IsOpen),
        MapValue map when map.TryGet("Items", out var items) => map.With("Items", Remove(items.Value, key)),
        MapValue map => map.Without(key),
        _ => old,
    };

    private static Value OpenTags(Value old, string shape, SourceSpan span) => old switch
    {
        ListValue list => new ListValue(list.Items, list.Span, isOpen: true),
        MapValue map => map.Opened(),
        AbsentValue when shape == "list" => new ListValue([], span, isOpen: true),
        AbsentValue => new MapValue([], span, isOpen: true),
        _ => old,
    };

    private static bool HasKey(Value item, string key) =>
        item is MapValue map && map["Key"] is ScalarValue scalar ? scalar.Text == key : item is ChoiceValue choice && (HasKey(choice.WhenTrue, key) || HasKey(choice.WhenFalse, key));
}
