using System.Globalization;
using System.Text;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.CodeFixes.Tests.Scaffolding;

/// <summary>Writes the resources of a template as a C# stack of L1 constructs. Throws <see cref="NotSupportedException"/> for what has no such spelling.</summary>
internal sealed class StackWriter(L1Classes classes, Stack stack)
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>The namespaces that the code uses.</summary>
    public SortedSet<string> Namespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>The class.</summary>
    public string Write(string name)
    {
        text.Append(CultureInfo.InvariantCulture, $"public class {name} : Stack\n{{\n    public {name}(Construct scope) : base(scope, \"Stack\")\n    {{\n");
        var resources = InOrder();
        var needed = resources.SelectMany(stack.References.From).Select(static r => r.Value.LogicalId).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Resource(resource, needed.Contains(resource.LogicalId));
        }

        return text.Append("    }\n}\n").ToString();
    }

    private List<Resource> InOrder()
    {
        var ordered = new List<Resource>();
        var visiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in stack.Resources)
        {
            Visit(resource, ordered, visiting);
        }

        return ordered;
    }

    private void Visit(Resource resource, List<Resource> ordered, HashSet<string> visiting)
    {
        if (ordered.Contains(resource))
        {
            return;
        }

        if (!visiting.Add(resource.LogicalId) || resource.Condition is not null)
        {
            throw new NotSupportedException("a cycle or a condition");
        }

        foreach (var target in stack.References.From(resource).Select(r => stack.Resolve(r.Value)).OfType<Resource>().Where(t => t != resource))
        {
            Visit(target, ordered, visiting);
        }

        ordered.Add(resource);
    }

    private void Resource(Resource resource, bool isNeeded)
    {
        var type = classes.Find(resource.Type) ?? throw new NotSupportedException(resource.Type);
        Namespaces.Add(type.ContainingNamespace.ToDisplayString());
        var policies = resource.Attributes.Entries.Where(static e => e.Key is not ("Metadata" or "DependsOn")).ToList();
        var target = "_";
        if (isNeeded || policies.Count > 0)
        {
            variables[resource.LogicalId] = Variable(resource.LogicalId);
            target = "var " + variables[resource.LogicalId];
        }

        text.Append(CultureInfo.InvariantCulture, $"        {target} = new {type.Name}(this, \"{resource.LogicalId}\"");
        if (resource.Properties.Entries.Count > 0)
        {
            var props = classes.PropsOf(type) ?? throw new NotSupportedException("no props");
            text.Append(CultureInfo.InvariantCulture, $", new {props.Name}\n        {{\n");
            Members(props, resource.Properties, 3);
            text.Append("        }");
        }

        text.Append(");\n");
        written.Add(resource.LogicalId);
        foreach (var policy in policies)
        {
            if (policy.Key is not ("DeletionPolicy" or "UpdateReplacePolicy") || policy.Value is not ScalarValue { Text: "Retain" or "Delete" or "Snapshot" } scalar)
            {
                throw new NotSupportedException(policy.Key);
            }

            text.Append(CultureInfo.InvariantCulture, $"        {variables[resource.LogicalId]}.CfnOptions.{policy.Key} = CfnDeletionPolicy.{scalar.Text.ToUpperInvariant()};\n");
        }
    }

    private static string Variable(string logicalId)
    {
        var name = char.ToLowerInvariant(logicalId[0]) + logicalId[1..];
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name == "scope" ? "@" + name : name;
    }

    private void Members(INamedTypeSymbol structType, MapValue map, int depth)
    {
        foreach (var entry in map.Entries)
        {
            var (property, holds) = classes.Property(structType, entry.Key) ?? throw new NotSupportedException(entry.Key);
            Indent(depth).Append(property.Name).Append(" = ");
            Value(entry.Value, property.Type, holds, depth);
            text.Append(",\n");
        }
    }

    private void Value(Value value, ITypeSymbol type, INamedTypeSymbol? holds, int depth)
    {
        switch (value)
        {
            case MapValue map when holds is not null && IsMapOf(type, holds, map) is false:
                text.Append("new ").Append(ShortName(holds)).Append('\n');
                Block(depth, () => Members(holds, map, depth + 1));
                break;
            case MapValue map:
                Dictionary(map, type, depth);
                break;
            case ListValue { IsOpen: false } list:
                List(list, type, holds, depth);
                break;
            case ScalarValue scalar:
                text.Append(Literal(scalar, type));
                break;
            default:
                text.Append(Text(value));
                break;
        }
    }

    private bool IsMapOf(ITypeSymbol type, INamedTypeSymbol holds, MapValue map) =>
        type.Name == "IDictionary" || (map.Entries.Count > 0 && map.Entries.All(e => classes.Property(holds, e.Key) is null) && map.Entries.All(static e => e.Value is MapValue));

    private void Dictionary(MapValue map, ITypeSymbol type, int depth)
    {
        var values = type is INamedTypeSymbol { Name: "IDictionary", TypeArguments: [_, { SpecialType: SpecialType.System_String }] } ? "string" : "object";
        text.Append(CultureInfo.InvariantCulture, $"new Dictionary<string, {values}>\n");
        Block(depth, () =>
        {
            foreach (var entry in map.Entries)
            {
                Indent(depth + 1).Append(CultureInfo.InvariantCulture, $"[{Quoted(entry.Key)}] = ");
                Value(entry.Value, values == "string" ? ((INamedTypeSymbol)type).TypeArguments[1] : ObjectType(type), null, depth + 1);
                text.Append(",\n");
            }
        });
    }

    private static ITypeSymbol ObjectType(ITypeSymbol type)
    {
        var at = type;
        while (at.BaseType is { } next)
        {
            at = next;
        }

        return at;
    }

    private void List(ListValue list, ITypeSymbol type, INamedTypeSymbol? holds, int depth)
    {
        var element = type is IArrayTypeSymbol array ? array.ElementType : null;
        var isText = element?.SpecialType == SpecialType.System_String || (element is null && holds is null && list.Items.All(static i => i is ScalarValue { Kind: ScalarKind.String } or TextValue));
        text.Append(isText ? "new[] { " : "new object[] { ");
        if (element is { TypeKind: TypeKind.Interface })
        {
            text.Length -= "new object[] { ".Length;
            text.Append("new[] { ");
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Value(list.Items[i], isText ? element ?? type : ObjectType(type), holds, depth);
        }

        text.Append(" }");
    }

    private static string Literal(ScalarValue scalar, ITypeSymbol type) => (scalar.Kind, type.SpecialType) switch
    {
        (_, SpecialType.System_String) => Quoted(scalar.Text),
        (ScalarKind.Boolean, _) => scalar.Text,
        (ScalarKind.Number, _) => scalar.Text,
        (ScalarKind.String, _) when IsNumber(type) && scalar.TryGetNumber(out _) => scalar.Text,
        _ => Quoted(scalar.Text),
    };

    private static bool IsNumber(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Double }] } or { SpecialType: SpecialType.System_Double };

    private string Text(Value value) => value switch
    {
        ReferenceValue reference => Reference(reference),
        TextValue whole => "$\"" + string.Concat(whole.Parts.Select(p => p.Literal is { } literal ? Escaped(literal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) : "{" + Text(p.Hole!) + "}")) + "\"",
        UnknownValue { Source: UnknownSource.PseudoParameter, Name: { } name } => Pseudo(name),
        UnknownValue { Source: UnknownSource.Import, Name: { } name } => "Fn.ImportValue(" + Quoted(name) + ")",
        UnknownValue { Name: { } name } when name.StartsWith("{{resolve:", StringComparison.Ordinal) => Quoted(name),
        _ => throw new NotSupportedException(value.ToString()),
    };

    private static string Pseudo(string name) => name switch
    {
        "AWS::Region" => "Aws.REGION",
        "AWS::AccountId" => "Aws.ACCOUNT_ID",
        "AWS::Partition" => "Aws.PARTITION",
        "AWS::StackName" => "Aws.STACK_NAME",
        "AWS::URLSuffix" => "Aws.URL_SUFFIX",
        _ => throw new NotSupportedException(name),
    };

    private string Reference(ReferenceValue reference)
    {
        if (reference.OtherStack is not null || !written.Contains(reference.LogicalId) || stack.Resolve(reference) is not { } target)
        {
            throw new NotSupportedException(reference.ToString());
        }

        return variables[reference.LogicalId] + "." + (reference.Attribute is null ? "Ref" : classes.Attribute(classes.Find(target.Type)!, reference.Attribute) ?? throw new NotSupportedException(reference.Attribute));
    }

    private void Block(int depth, Action content)
    {
        Indent(depth).Append("{\n");
        content();
        Indent(depth).Append('}');
    }

    private StringBuilder Indent(int depth) => text.Append(' ', depth * 4);

    private static string ShortName(INamedTypeSymbol type) => type.ContainingType is { } outer ? outer.Name + "." + type.Name : type.Name;

    private static string Quoted(string literal) => "\"" + Escaped(literal) + "\"";

    private static string Escaped(string literal) =>
        literal.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
}
