using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>What can be called on any resource: overrides, removal policies, options. Also through <c>Node.DefaultChild</c>.</summary>
internal sealed class ResourceCalls(ValueLowering values, Conditions conditions) : IConstructLowering
{
    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver.Member == "node" || receiver.Fqn is "aws-cdk-lib.Annotations" or "constructs.Node")
        {
            // Dependencies, metadata and validations of the tree are not in the template's resources.
            return call.Method is not "tryRemoveChild" || Remove(receiver, call, context);
        }

        if (receiver.Member == "cfnOptions")
        {
            return receiver.Receiver is { } owner && SetOption(owner, call, context);
        }

        return call.Method switch
        {
            "applyRemovalPolicy" => OnResource(receiver, context, r => DeletionPolicies.Apply(r, call["policy"], call.Guard, call.NameSpan)),
            "addPropertyOverride" => Override(receiver, call, context, "propertyPath", isProperty: true, isDeletion: false),
            "addPropertyDeletionOverride" => Override(receiver, call, context, "propertyPath", isProperty: true, isDeletion: true),
            "addOverride" => Override(receiver, call, context, "path", isProperty: false, isDeletion: false),
            "addDeletionOverride" => Override(receiver, call, context, "path", isProperty: false, isDeletion: true),
            "addMetadata" => OnResource(receiver, context, r => AddMetadata(r, call)),
            "addDependency" or "addDependsOn" or "overrideLogicalId" or "removeDependency" or "replaceDependency" => true,
            _ => false,
        };
    }

    private static bool OnResource(CdkObject receiver, LoweringContext context, Action<ResourceDraft> change)
    {
        if (Places.Resource(receiver, context.Draft) is not { } resource)
        {
            return false;
        }

        change(resource);
        return true;
    }

    private bool Override(CdkObject receiver, CdkCall call, LoweringContext context, string parameter, bool isProperty, bool isDeletion) =>
        OnResource(receiver, context, resource =>
        {
            var value = isDeletion ? AbsentValue.At(call.Span) : call["value"] is { } given ? Overriding(given) : AbsentValue.At(call.Span);
            if (call[parameter].Text() is "Type" && !isProperty)
            {
                SetType(resource, value, call.Guard, context.Draft);
            }
            else if (call[parameter].Text() is "Condition" && !isProperty && !isDeletion && call["value"].Text() is { } name)
            {
                SetCondition(resource, values.Symbols.Condition(name), call.Guard);
            }
            else if (call[parameter].Text() is { } path)
            {
                Set(resource, isProperty ? ["Properties", .. Split(path)] : Split(path), value, call.Guard);
            }
            else
            {
                resource.Properties = resource.Properties.Opened();
                resource.Attributes = resource.Attributes.Opened();
            }
        });

    // Structs keep their own names here: an override is written as it is.
    private Value Overriding(CdkValue given) => values.Lower(given);

    private static void Set(ResourceDraft resource, IReadOnlyList<string> path, Value value, Condition? guard)
    {
        if (path[0] == "Properties")
        {
            resource.Properties = Edits.SetPath(resource.Properties, path, 1, value, guard) as MapValue ?? resource.Properties.Opened();
        }
        else if (path[0] is not ("Type" or "Condition"))
        {
            resource.Attributes = Edits.SetPath(resource.Attributes, path, 0, value, guard) as MapValue ?? resource.Attributes.Opened();
        }
    }

    private static void SetCondition(ResourceDraft resource, Condition condition, Condition? guard) =>
        resource.Condition = Guards.And(resource.Condition, guard is null ? condition : new OrCondition([new NotCondition(guard), condition]));

    // A resource of another type that is there under a condition, or of one that is not known, is not listed.
    private static void SetType(ResourceDraft resource, Value type, Condition? guard, StackDraft draft)
    {
        if (guard is null && type is ScalarValue { Kind: ScalarKind.String } known)
        {
            resource.Type = known.Text;
            return;
        }

        draft.IsOpen = true;
        if (guard is null)
        {
            draft.Remove(resource);
        }
        else
        {
            resource.Condition = Guards.And(resource.Condition, Guards.Not(guard));
        }
    }

    /// <summary>The steps of a path: dots part them, but not behind a backslash.</summary>
    internal static List<string> Split(string path)
    {
        var steps = new List<string>();
        var step = new System.Text.StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '\\' && i + 1 < path.Length)
            {
                step.Append(path[++i]);
            }
            else if (path[i] == '.')
            {
                steps.Add(step.ToString());
                step.Clear();
            }
            else
            {
                step.Append(path[i]);
            }
        }

        steps.Add(step.ToString());
        return steps;
    }

    private void AddMetadata(ResourceDraft resource, CdkCall call)
    {
        if (call["key"].Text() is { } key && call["value"] is { } value)
        {
            Set(resource, ["Metadata", key], values.Lower(value), call.Guard);
        }
        else
        {
            resource.Attributes = resource.Attributes.Opened();
        }
    }

    private bool SetOption(CdkObject owner, CdkCall call, LoweringContext context) => OnResource(owner, context, resource =>
    {
        var option = call.Method.Substring(call.Method.IndexOf(':') + 1);
        if (option == "condition")
        {
            var condition = conditions.Read(call.First());
            SetCondition(resource, condition, call.Guard);
            return;
        }

        var name = char.ToUpperInvariant(option[0]) + option.Substring(1);
        var value = call.First() is { } given ? values.Lower(given) : AbsentValue.Instance;
        var old = resource.Attributes.TryGet(name, out var entry) ? entry.Value : AbsentValue.Instance;
        resource.Attributes = resource.Attributes.With(name, Guards.Either(call.Guard, value, old), call.NameSpan);
    });

    private static bool Remove(CdkObject node, CdkCall call, LoweringContext context)
    {
        if (Places.Of(node) is not { } place)
        {
            return false;
        }

        // Which of the children goes is not known: any of them may.
        var id = call.First().Text();
        var removed = id is null ? place.FullPath : place.Below(LogicalIds.Sanitized(id)).FullPath;
        foreach (var resource in context.Draft.Resources.Where(r => Places.IsWithin(r.ConstructPath, removed)).ToList())
        {
            if (id is not null && call.Guard is null)
            {
                context.Draft.Remove(resource);
            }
            else
            {
                resource.Condition = Guards.And(resource.Condition, id is null ? new OpaqueCondition(resource.LogicalId, "it may be removed") : Guards.Not(call.Guard!));
            }
        }

        return true;
    }
}
