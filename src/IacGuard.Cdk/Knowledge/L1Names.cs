using IacGuard.Cdk.Lowering;

namespace IacGuard.Cdk.Knowledge;

/// <summary>The CloudFormation names of L1 classes, their attributes and the properties of their structs.</summary>
internal sealed class L1Names(PackedKnowledge packed) : IL1Names
{
    private const string Assembly = "aws-cdk-lib.";

    /// <summary>The CloudFormation type of an L1 class (<c>aws-cdk-lib.aws_sqs.CfnQueue</c>); null when it is none.</summary>
    public string? TypeOf(string fqn) => IsL1(fqn) ? Class(fqn)["t"].Text : null;

    /// <summary>The attribute that a property of an L1 class is (<c>attrArn</c> is <c>Arn</c>); null when it is none.</summary>
    public string? Attribute(string fqn, string property) =>
        !property.StartsWith("attr", StringComparison.Ordinal) || !IsL1(fqn) || Class(fqn).IsNull ? null
        : Class(fqn)["a"][property].Text ?? property.Substring(4);

    /// <summary>The CloudFormation name of a property of an L1 struct, such as <c>aws-cdk-lib.aws_s3.CfnBucket.RuleProperty</c>.</summary>
    public string PropertyName(string structFqn, string property) => Chunk(structFqn)["n"][Short(structFqn)][property].Text ?? OfStruct(structFqn, property) ?? Capital(property);

    /// <summary>The property of an L1 struct that has a CloudFormation name: the other way round than <see cref="PropertyName"/>.</summary>
    public string PropertyFor(string structFqn, string name)
    {
        var told = Chunk(structFqn)["n"][Short(structFqn)];
        for (var i = 0; i < told.Count; i++)
        {
            if (told[i].Text == name)
            {
                return told.Names![i];
            }
        }

        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>The struct that a property of an L1 struct holds, or holds a list or map of; null when it holds none.</summary>
    public string? StructOf(string structFqn, string property)
    {
        foreach (var nested in (Chunk(structFqn)["s"][Short(structFqn)].Text ?? "").Split(' '))
        {
            if (nested.StartsWith(property, StringComparison.Ordinal))
            {
                switch (nested.Length == property.Length ? ' ' : nested[property.Length])
                {
                    case ' ':
                        return Assembly + ClassOf(Short(structFqn)) + "." + Capital(property) + "Property";
                    case ':':
                        return Assembly + ClassOf(Short(structFqn)) + "." + nested.Substring(property.Length + 1);
                    case '=':
                        return Assembly + nested.Substring(property.Length + 1);
                }
            }
        }

        return null;
    }

    /// <summary>The class part of a struct's name: <c>aws_s3.CfnBucket</c> of <c>aws_s3.CfnBucket.RuleProperty</c> and of <c>aws_s3.CfnBucketProps</c>.</summary>
    internal static string ClassOf(string name)
    {
        var second = name.IndexOf('.', name.IndexOf('.') + 1);
        return second >= 0 ? name.Substring(0, second) : name.EndsWith("Props", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
    }

    // A struct that a property alone holds is named as the property is in CloudFormation, or ends in its name: VPCOptionsProperty for VPCOptions,
    // PipeSourceDynamoDBStreamParametersProperty for DynamoDBStreamParameters.
    private string? OfStruct(string structFqn, string property)
    {
        const string suffix = "Property";
        var name = StructOf(structFqn, property) is { } held ? held.Substring(held.LastIndexOf('.') + 1) : "";
        var start = name.Length - suffix.Length - property.Length;
        return start >= 0 && name.EndsWith(suffix, StringComparison.Ordinal) && name.Substring(start, property.Length) is var same && char.IsUpper(same[0])
            && string.Equals(same, property, StringComparison.OrdinalIgnoreCase)
            ? same : null;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string Short(string fqn) => fqn.StartsWith(Assembly, StringComparison.Ordinal) ? fqn.Substring(Assembly.Length) : fqn;

    // Most classes are not, and need no look.
    private static bool IsL1(string fqn) => fqn.IndexOf(".Cfn", StringComparison.Ordinal) >= 0;

    private Tree Class(string fqn) => Chunk(fqn)["c"][Short(fqn)];

    private Tree Chunk(string fqn) => packed["l1 " + CdkKnowledge.ModuleOf(Short(fqn))];
}
