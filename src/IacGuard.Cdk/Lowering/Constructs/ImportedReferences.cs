using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Puts what is known of an imported resource in the place of references to the one that its class would make.</summary>
/// <param name="knowledge">The construct models.</param>
/// <param name="imported">The imported resource.</param>
/// <param name="stand">Where the model was told that the resource is.</param>
/// <param name="model">The model of its class.</param>
/// <param name="lower">Turns what an expression came to into a value.</param>
internal sealed class ImportedReferences(CdkKnowledge knowledge, CdkObject imported, ConstructIdentity stand, ConstructModel model, Func<CdkValue, Value> lower)
{
    private readonly ImportedAttributes known = new(lower);
    private readonly string id = stand.LogicalId("Resource");

    /// <summary>What an imported resource is where a resource of its class would be referred to; null when it is none.</summary>
    public static Value? Find(CdkKnowledge knowledge, CdkValue value, string below, string? attribute, Func<CdkValue, Value> lower)
    {
        if (value is not CdkObject made || !ImportedAttributes.IsImported(made) || made.MemberOf is not { } fqn || knowledge.Find(fqn) is not { Count: > 0 } models)
        {
            return null;
        }

        var stand = new ConstructIdentity("imported", value.Span, new LogicalIds());
        return new ImportedReferences(knowledge, made, stand, models[0], lower).Replace(new ReferenceValue(stand.LogicalId(below), attribute, value.Span));
    }

    /// <summary>A statement with its references replaced.</summary>
    public MapValue Replace(MapValue map) => new([.. map.Entries.Select(e => e with { Value = Replace(e.Value) })], map.Span, map.IsOpen);

    private Value Replace(Value value) => value switch
    {
        MapValue map => Replace(map),
        ListValue list => new ListValue([.. list.Items.Select(Replace)], list.Span, list.IsOpen),
        ChoiceValue choice => new ChoiceValue(choice.Condition, Replace(choice.WhenTrue), Replace(choice.WhenFalse), choice.Span),
        TextValue text => TextValue.Create(text.Parts.Select(p => p.Hole is { } hole ? TextPart.Of(Replace(hole)) : p), text.Span),
        ReferenceValue reference when reference.LogicalId == id => Known(reference),
        _ => value,
    };

    private Value Known(ReferenceValue reference)
    {
        var located = new Located(stand, "aws-cdk-lib." + model.Name, null);
        foreach (var name in model.AttributeNames)
        {
            if (reference.Equals(AttributeReader.Read(knowledge, model, located, name, reference.Span)) && known.Attribute(imported, name, reference.Span) is { } value)
            {
                return value;
            }
        }

        return new UnknownValue(UnknownSource.Other, "belongs to a resource that is imported", reference.Span);
    }
}
