using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Commands that are added to what a machine runs when it starts: <c>instance.UserData.AddCommands(...)</c>. They change that text and nothing else. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class UserDataCalls : IConstructLowering
{
    private const string Property = "UserData";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.DeclaringFqn is not ("aws-cdk-lib.aws_ec2.UserData" or "aws-cdk-lib.aws_ec2.MultipartUserData"))
        {
            return false;
        }

        if (receiver is { Member: "userData", Receiver.Construct: { } machine })
        {
            var text = Texts.Unknown("gets commands that are not read", call.NameSpan);
            foreach (var resource in context.Draft.Resources.Where(r => Places.IsWithin(r.ConstructPath, machine.Path)))
            {
                if (resource.Properties.TryGet(Property, out _))
                {
                    resource.Properties = resource.Properties.With(Property, text);
                }
                else if (resource.Properties["LaunchTemplateData"] is MapValue data && data.TryGet(Property, out _))
                {
                    resource.Properties = resource.Properties.With("LaunchTemplateData", data.With(Property, text));
                }
            }
        }

        return true;
    }
}
